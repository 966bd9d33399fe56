UNWIND $rows AS row
MATCH (:Document {id: row.document})-[r:PUBLISHED_BY]->(:Entity {id: row.entity})
DELETE r
