// Each profile belongs to exactly one entity.
UNWIND $rows AS row
MATCH (p:Profile {id: row.id})
MATCH (e:Entity {id: row.entity})
OPTIONAL MATCH (p)-[old:OF]->(:Entity)
DELETE old
CREATE (p)-[:OF]->(e)
