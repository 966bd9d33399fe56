// Under each key with each of its speakers.
UNWIND $rows AS row
MATCH (w:Wording {id: row.id})
MATCH (e:Entity {id: row.entity})
CREATE (w)-[:FILED {entity: row.entity, key: row.key}]->(e)
