// All that is filed under one of these keys, each once with those it has.
UNWIND $keys AS key
MATCH (k:Key {id: key})
WITH k, key
MATCH (k)<-[:KEYED]-(p)
WITH p, collect(key) AS keys
MATCH (p)-[:OF]->(e)
RETURN p {
    .*, entity: e.id,
// include profile-lists
  } AS profile, keys
