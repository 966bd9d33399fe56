UNWIND $rows AS row
MATCH (w:Wording {id: row.id})
WITH w
MATCH (w)-[r:AGAINST]-()
WITH DISTINCT r
DELETE r
