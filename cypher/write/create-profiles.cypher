// Profiles that the graph did not have, with their entity and under their keys.
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CREATE (p:Profile {
  id: row.id, kind: row.kind, names: row.names, shortForms: row.shortForms,
  onlyShort: row.onlyShort, spelling: row.spelling, marks: row.marks, referentCount: row.referentCount
})-[:OF]->(e)
WITH p, row
UNWIND row.keys AS key
MERGE (k:Key {id: key})
CREATE (p)-[:KEYED]->(k)
