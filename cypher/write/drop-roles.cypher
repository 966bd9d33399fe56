// A role that nobody has any more goes with its last count.
UNWIND $rows AS row
MATCH (n:Role {text: row.text})
MATCH (e:Entity {id: row.entity})
WITH n, e
MATCH (e)-[r:KNOWN_FOR]->(n)
WHERE r.count = 0
DELETE r
WITH DISTINCT n WHERE NOT EXISTS { (n)<-[:KNOWN_FOR]-() }
DELETE n
