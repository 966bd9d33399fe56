UNWIND $rows AS row
MATCH (p:Profile {id: row.id})
WITH p, row
MATCH (p)<-[:AS]-(r)
WHERE NOT r.id IN row.removed
RETURN row.id AS id, min(r.id) AS smallest
