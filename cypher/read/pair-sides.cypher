// An entity as a person needs it to tell whether it is another: its names, where it is mentioned, what it says; and what was decided of it.
UNWIND $ids AS id
CALL (id) {
// include entity-by-id
}
CALL (e) {
  OPTIONAL MATCH ()-[r:MENTIONED_IN]->(d)
  WHERE r.entity = e.id AND r.at > ''
  WITH d ORDER BY r.entity DESC, r.at DESC LIMIT 3
  RETURN collect(d {.id, .title, .publishedAt, .path, .url}) AS documents
}
CALL (e) {
  OPTIONAL MATCH (s:Statement)-[r:SAID_BY]->()
  WHERE r.entity = e.id AND r.at > ''
  WITH s ORDER BY r.entity DESC, r.at DESC LIMIT 2
  RETURN collect(s.text) AS quotes
}
RETURN id AS asked, e {.id, .kind, .name, .documentCount, .saidCount, .aboutCount, aliases: coalesce(e.aliases, []), roles: coalesce(e.roles, [])} AS entity,
       documents, quotes, [(e)<-[:OF]-(p) WHERE p.marks IS NOT NULL | p.marks] AS marks
