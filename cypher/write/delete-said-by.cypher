UNWIND $rows AS row
MATCH (:Statement {id: row.statement})-[r:SAID_BY]->(:Entity {id: row.entity})
DELETE r
