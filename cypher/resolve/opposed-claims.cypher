// The claims that stand against these at present.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WITH c
MATCH (c)-[:DENIES|CONTRADICTS]-(d)
RETURN DISTINCT d.id AS id
