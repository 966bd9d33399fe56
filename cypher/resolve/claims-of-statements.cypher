UNWIND $ids AS id
MATCH (s:Statement {id: id})
WITH s
MATCH (s)-[:EXPRESSES]->(c)
RETURN DISTINCT c.id AS id
