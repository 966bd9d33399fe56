UNWIND $rows AS row
MATCH (a:Statement {id: row.statement})
WITH row, a
MATCH (a)-[r:ABOUT]->(b)
WHERE b.id = row.entity AND (r.by = row.by OR (r.by IS NULL AND row.by IS NULL))
REMOVE r.entity, r.by, r.at, r.polarity
DELETE r
