UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (n:Role {text: row.text})
ON CREATE SET n.key = row.key
MERGE (e)-[r:KNOWN_FOR]->(n)
ON CREATE SET r.count = 0
SET r.count = r.count + row.count
WITH n, r WHERE r.count = 0
DELETE r
WITH DISTINCT n WHERE NOT EXISTS { (n)<-[:KNOWN_FOR]-() }
DELETE n
