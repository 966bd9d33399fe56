UNWIND $rows AS row
MATCH (:Entity {id: row.entity})-[r:MENTIONED_IN]->(:Document {id: row.document})
REMOVE r.entity, r.at
DELETE r
