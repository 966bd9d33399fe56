UNWIND $rows AS row
MATCH (a:Document {id: row.document})
WITH row, a
MATCH (a)-[r:WRITTEN_BY]->(b)
WHERE b.id = row.entity
DELETE r
