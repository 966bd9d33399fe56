UNWIND $rows AS row
MATCH (a:Statement {id: row.statement})
MATCH (b:Entity {id: row.entity})
WITH row, a, b
MATCH (a)-[r:SAID_BY]->(b)
REMOVE r.entity, r.at, r.polarity
DELETE r
