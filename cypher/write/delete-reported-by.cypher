UNWIND $rows AS row
MATCH (:Statement {id: row.statement})-[r:REPORTED_BY]->(:Entity {id: row.entity})
DELETE r
