// Profiles go to other keys; keys that nothing is filed under any more go. Earlier versions kept the `smallest` referent.
UNWIND $rows AS row
MATCH (p:Profile {id: row.id})
SET p.spelling = row.spelling, p.smallest = null
WITH p, row
OPTIONAL MATCH (p)-[r:KEYED]->(k:Key)
WHERE NOT k.id IN row.keys
DELETE r
WITH p, row, collect(k) AS left
FOREACH (key IN row.keys | MERGE (k:Key {id: key}) MERGE (p)-[:KEYED]->(k))
WITH left
UNWIND left AS k
WITH DISTINCT k WHERE NOT EXISTS { (k)<-[:KEYED]-() }
DELETE k
