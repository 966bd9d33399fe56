UNWIND $rows AS row
MATCH (:Entity {id: row.entity})-[r:HOLDS {title: row.title, document: row.document}]->(:Entity {id: row.of})
DELETE r
