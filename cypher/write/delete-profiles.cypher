// With the keys that no other profile has.
UNWIND $rows AS row
MATCH (p:Profile {id: row.id})
OPTIONAL MATCH (p)-[:KEYED]->(k:Key)
WITH p, collect(k) AS keys
DETACH DELETE p
WITH keys
UNWIND keys AS k
WITH DISTINCT k WHERE NOT EXISTS { (k)<-[:KEYED]-() }
DELETE k
