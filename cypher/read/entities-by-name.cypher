// The entities that each name can stand for: by id, by full name, by any name; those with most statements first.
UNWIND $names AS name
WITH name, name.value AS id
CALL (name, id) {
  CALL (id) {
// include entity-by-id
  }
  RETURN e, true AS byId
  UNION
  MATCH (e:Entity {key: name.key})
  RETURN e, false AS byId
  UNION
  MATCH (e:Entity)-[:KNOWN_AS]->(:Name {key: name.key})
  RETURN e, false AS byId
}
RETURN name.value AS value, byId, e.id AS id, e.kind AS kind, e.name AS name
ORDER BY e.saidCount + e.aboutCount DESC, id
