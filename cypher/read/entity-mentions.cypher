// Each entity as one document after another knows it.
UNWIND $entities AS entity
MATCH (e:Entity {id: entity})
CALL (e) {
  MATCH (e)<-[:OF]-()<-[:AS]-(m)-[:IN]->(d)
  WHERE m.id > $after
  RETURN m, d ORDER BY m.id LIMIT $first
}
RETURN entity, m {.id, .name, aliases: coalesce(m.aliases, []), roles: coalesce(m.roles, [])} AS mention,
// include document-fields
  AS document
ORDER BY entity, mention.id
