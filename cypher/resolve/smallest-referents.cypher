UNWIND $rows AS row
MATCH (p:Profile {id: row.id})<-[:AS]-(r:Referent)
WHERE NOT r.id IN row.removed
RETURN row.id AS id, min(r.id) AS smallest
