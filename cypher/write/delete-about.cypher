UNWIND $rows AS row
MATCH (a:Statement {id: row.statement})
MATCH (b:Entity {id: row.entity})
WITH row, a, b
MATCH (a)-[r:ABOUT]->(b)
WHERE r.by = row.by OR (r.by IS NULL AND row.by IS NULL)
REMOVE r.entity, r.by, r.at, r.polarity
DELETE r
