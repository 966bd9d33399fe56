// Entities by their ids and by the ids that they took in.
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})
  RETURN e
  UNION
  MATCH (:Referent {id: id})-[:AS]->()-[:OF]->(e:Entity)
  RETURN e
}
RETURN id, e.id AS entity, e.kind AS kind, e.name AS name
