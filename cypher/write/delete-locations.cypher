UNWIND $rows AS row
MATCH (a:Entity {id: row.entity})
MATCH (b:Entity {id: row.within})
WITH row, a, b
MATCH (a)-[r:LOCATED_IN {document: row.document}]->(b)
DELETE r
