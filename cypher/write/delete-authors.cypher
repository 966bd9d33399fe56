UNWIND $rows AS row
MATCH (:Document {id: row.document})-[r:WRITTEN_BY]->(:Entity {id: row.entity})
DELETE r
