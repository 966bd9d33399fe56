// Who retracted these texts, from which documents, and why.
UNWIND $texts AS text
MATCH (d:Decision {contentHash: text})
WHERE NOT d.undone
RETURN text, d.document AS document, d.hasUrl AS hasUrl, d.by AS by, d.at AS at, d.reason AS reason
ORDER BY d.order
