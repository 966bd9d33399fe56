UNWIND $rows AS row
MATCH (:Statement {id: row.statement})-[r:SAID_BY]->(:Entity {id: row.entity})
REMOVE r.entity, r.at
DELETE r
