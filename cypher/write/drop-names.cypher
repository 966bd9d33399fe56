// A name that nobody bears any more goes with its last count.
UNWIND $rows AS row
MATCH (n:Name {text: row.text})
MATCH (e:Entity {id: row.entity})
WITH n, e
MATCH (e)-[r:KNOWN_AS]->(n)
WHERE r.count = 0
DELETE r
WITH DISTINCT n WHERE NOT EXISTS { (n)<-[:KNOWN_AS]-() }
DELETE n
