// Nothing refers to an entity without referents: DELETE, without DETACH, would refuse if anything did.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WHERE e.referentCount = 0
REMOVE e.id
DELETE e
