UNWIND $rows AS row
MATCH (a:Entity {id: row.entity})
MATCH (b:Document {id: row.document})
WITH row, a, b
MATCH (a)-[r:MENTIONED_IN]->(b)
REMOVE r.entity, r.at
DELETE r
