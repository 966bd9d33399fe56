UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (n:Name {text: row.text})
ON CREATE SET n.key = row.key
MERGE (e)-[r:KNOWN_AS]->(n)
ON CREATE SET r.count = row.count, r.named = row.named, r.full = row.full
ON MATCH SET r.count = r.count + row.count, r.named = r.named + row.named, r.full = r.full + row.full
