// Documents as they were read, with their referents and the entities in which these are now.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  OPTIONAL MATCH (d)<-[:IN]-(r)-[:AS]->(p)-[:OF]->(e)
  RETURN collect(r {.*, profileId: p.id, entity: e.id}) AS referents
}
RETURN d.id AS id, d.annotations AS annotations, d.text AS text, referents
