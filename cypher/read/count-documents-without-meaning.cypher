// How many documents have statements of which it is not known what they mean.
MATCH (s:Statement)
WHERE s.embedding IS NULL
RETURN count(DISTINCT s.document) AS count
