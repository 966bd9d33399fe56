// Profiles that the graph did not have, under their keys; their entity follows by place-profiles.
UNWIND $rows AS row
MERGE (p:Profile {id: row.id})
SET p.kind = row.kind, p.names = nullIf(row.names, []), p.shortForms = nullIf(row.shortForms, []),
    p.onlyShort = nullIf(row.onlyShort, []), p.marks = row.marks
WITH p, row
UNWIND row.keys AS key
MERGE (k:Key {id: key})
MERGE (p)-[:KEYED]->(k)
