// Documents as they were read, with their referents and the entities in which these are now.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  OPTIONAL MATCH (d)<-[:IN]-(r:Referent)-[:AS]->(p:Profile)-[:OF]->(e:Entity)
  RETURN collect(r {.*, profileId: p.id, entity: e.id}) AS referents
}
RETURN d.id AS id, d.annotations AS annotations, d.text AS text, referents
