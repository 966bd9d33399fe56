UNWIND $rows AS row
MATCH (a:Entity {id: row.entity})
MATCH (b:Entity {id: row.of})
WITH row, a, b
MATCH (a)-[r:HOLDS {title: row.title, document: row.document}]->(b)
DELETE r
