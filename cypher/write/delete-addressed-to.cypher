UNWIND $rows AS row
MATCH (a:Statement {id: row.statement})
MATCH (b:Entity {id: row.entity})
WITH row, a, b
MATCH (a)-[r:ADDRESSED_TO]->(b)
REMOVE r.entity, r.at
DELETE r
