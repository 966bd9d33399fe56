// Entities by their ids and by the ids that they took in.
UNWIND $ids AS id
CALL (id) {
// include entity-by-id
}
RETURN id, e.id AS entity, e.kind AS kind, e.name AS name
