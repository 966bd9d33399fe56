// Each profile belongs to exactly one entity: these go to another.
UNWIND $rows AS row
MATCH (p:Profile {id: row.id})
MATCH (e:Entity {id: row.entity})
WITH p, e
MATCH (p)-[old:OF]->()
DELETE old
CREATE (p)-[:OF]->(e)
