// Profiles that the graph did not have, under their keys; their entity follows by place-profiles.
UNWIND $rows AS row
CREATE (p:Profile {
  id: row.id, kind: row.kind, names: nullIf(row.names, []), shortForms: nullIf(row.shortForms, []),
  onlyShort: nullIf(row.onlyShort, []), spelling: row.spelling, marks: row.marks
})
WITH p, row
UNWIND row.keys AS key
MERGE (k:Key {id: key})
CREATE (p)-[:KEYED]->(k)
