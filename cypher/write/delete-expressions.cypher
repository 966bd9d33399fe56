UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
WITH s
MATCH (s)-[r:EXPRESSES]->()
DELETE r
