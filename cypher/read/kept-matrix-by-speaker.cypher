// Who says how much about whom, and denies, from the counts that are kept for pairs: what some speakers say.
MATCH (e:Entity)
WHERE e.id IN $speakers
WITH collect(e) AS some
UNWIND some AS speaker
MATCH (speaker)-[r:SPOKE_ABOUT]->(subject)
WHERE $subjects IS NULL OR subject.id IN $subjects
WITH collect({speaker: speaker.id, about: subject.id, count: r.count, denials: r.denials}) AS pairs
// include matrix-axes
