UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (n:Role {text: row.text})
ON CREATE SET n.key = row.key
MERGE (e)-[r:KNOWN_FOR]->(n)
ON CREATE SET r.count = row.count
ON MATCH SET r.count = r.count + row.count
