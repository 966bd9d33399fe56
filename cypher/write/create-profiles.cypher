// Profiles that the graph did not have, under their keys; their entity follows by place-profiles.
UNWIND $rows AS row
MERGE (p:Profile {id: row.id})
SET p.kind = row.kind, p.names = row.names, p.shortForms = row.shortForms, p.onlyShort = row.onlyShort, p.marks = row.marks
WITH p, row
UNWIND row.keys AS key
MERGE (k:Key {id: key})
MERGE (p)-[:KEYED]->(k)
