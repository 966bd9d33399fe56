// Who says how much about whom, and denies, from the counts that are kept for pairs: what is said about some subjects.
MATCH (e:Entity)
WHERE e.id IN $subjects
WITH collect(e) AS some
UNWIND some AS subject
MATCH (speaker)-[r:SPOKE_ABOUT]->(subject)
WITH collect({speaker: speaker.id, about: subject.id, count: r.count, denials: r.denials}) AS pairs
// include matrix-axes
