// How many wordings each speaker has filed under each key.
UNWIND $keys AS key
MATCH ()-[r:FILED]->() USING INDEX r:FILED(entity, key)
WHERE r.entity = key.entity AND r.key = key.key
RETURN key.entity AS entity, key.key AS key, count(r) AS size
