// Everything that may have to do with these keys.
UNWIND $keys AS key
MATCH (k:Key {id: key})
WITH k
MATCH (k)<-[:KEYED]-(p)
WITH DISTINCT p
MATCH (p)-[:OF]->(e)
RETURN p {.*, entity: e.id} AS profile
