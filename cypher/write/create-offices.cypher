UNWIND $rows AS row
MATCH (holder:Entity {id: row.entity})
MATCH (body:Entity {id: row.of})
CREATE (holder)-[:HOLDS {title: row.title, document: row.document}]->(body)
