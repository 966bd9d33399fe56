// All referents of entities, by profile.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH e
MATCH (e)<-[:OF]-(p)<-[:AS]-(r)-[:IN]->(d)
WITH e, p, r, d ORDER BY r.id
RETURN e.id AS entity, collect({id: r.id, document: d.id, collective: r.collective}) AS referents,
  p {
    .id, .kind, .marks,
// include profile-lists
  } AS profile
ORDER BY entity, profile.id
