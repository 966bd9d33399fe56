// All referents of entities, by profile.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH e
MATCH (e)<-[:OF]-(p)<-[:AS]-(r)-[:IN]->(d)
WITH e, p, r, d ORDER BY r.id
RETURN e.id AS entity, p {.id, .kind, .names, .shortForms, .onlyShort, .marks} AS profile,
       collect({id: r.id, document: d.id, collective: r.collective}) AS referents
ORDER BY entity, profile.id
