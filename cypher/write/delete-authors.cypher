UNWIND $rows AS row
MATCH (a:Document {id: row.document})
MATCH (b:Entity {id: row.entity})
WITH row, a, b
MATCH (a)-[r:WRITTEN_BY]->(b)
DELETE r
