UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
WITH s, row
MATCH (s)-[r:REJECTS]->(t)
WHERE t.id = row.target
DELETE r
