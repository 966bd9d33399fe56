UNWIND $rows AS row
MATCH (a:Statement {id: row.statement})
WITH row, a
MATCH (a)-[r:REPORTED_BY]->(b)
WHERE b.id = row.entity
REMOVE r.entity, r.at
DELETE r
