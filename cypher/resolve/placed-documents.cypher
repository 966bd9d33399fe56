// Documents as they were read, with their referents, the entities in which these are now, and what their statements mean.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  OPTIONAL MATCH (d)<-[:IN]-(r)-[:AS]->(p)-[:OF]->(e)
  RETURN collect(r {.*, aliases: coalesce(r.aliases, []), roles: coalesce(r.roles, []), profileId: p.id, entity: e.id}) AS referents
}
CALL (d) {
  OPTIONAL MATCH (d)<-[:FROM]-(s) WHERE s.embedding IS NOT NULL
  RETURN collect(s {.words, vector: s.embedding}) AS vectors
}
RETURN d.id AS id, d.annotations AS annotations, d.asRead AS asRead, d.hiddenMeanings AS hiddenMeanings, d.text AS text, referents, vectors
