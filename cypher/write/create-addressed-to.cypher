UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (e:Entity {id: row.entity})
CREATE (s)-[r:ADDRESSED_TO]->(e)
SET r = row.properties
