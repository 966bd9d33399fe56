// How many wordings anybody has filed under each key.
UNWIND $keys AS key
MATCH ()-[r:FILED]->() USING INDEX r:FILED(key)
WHERE r.key = key.key
RETURN null AS entity, key.key AS key, count(r) AS size
