UNWIND $rows AS row
MATCH (d:Document {id: row.document})
WITH row, d
MATCH (d)<-[r:MENTIONED_IN]-(e)
WHERE e.id = row.entity
REMOVE r.entity, r.at
DELETE r
