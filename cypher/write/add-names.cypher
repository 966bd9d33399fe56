// A name that nobody bears any more goes with its last count.
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (n:Name {text: row.text})
ON CREATE SET n.key = row.key
MERGE (e)-[r:KNOWN_AS]->(n)
ON CREATE SET r.count = 0, r.named = 0, r.full = 0
SET r.count = r.count + row.count, r.named = r.named + row.named, r.full = r.full + row.full
WITH n, r WHERE r.count = 0
DELETE r
WITH DISTINCT n WHERE NOT EXISTS { (n)<-[:KNOWN_AS]-() }
DELETE n
