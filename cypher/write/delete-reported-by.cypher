UNWIND $rows AS row
MATCH (:Statement {id: row.statement})-[r:REPORTED_BY]->(:Entity {id: row.entity})
REMOVE r.entity, r.at
DELETE r
