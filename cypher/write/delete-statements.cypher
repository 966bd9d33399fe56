UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
DETACH DELETE s
