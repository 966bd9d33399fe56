UNWIND $rows AS row
MATCH (:Statement {id: row.statement})-[r:ADDRESSED_TO]->(:Entity {id: row.entity})
REMOVE r.entity, r.at
DELETE r
