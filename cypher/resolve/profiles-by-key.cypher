// Everything that may have to do with these keys.
UNWIND $keys AS key
MATCH (:Key {id: key})<-[:KEYED]-(p:Profile)
WITH DISTINCT p
MATCH (p)-[:OF]->(e:Entity)
RETURN p {.*, entity: e.id} AS profile
