UNWIND $rows AS row
MATCH (:Statement {id: row.statement})-[r:ABOUT]->(:Entity {id: row.entity})
WHERE r.by = row.by OR (r.by IS NULL AND row.by IS NULL)
REMOVE r.entity, r.by, r.at
DELETE r
