// How many wordings are filed under each key: by one speaker, or, where the speaker is absent, by anybody.
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE key.entity IS NOT NULL
  MATCH ()-[r:FILED]->() WHERE r.entity = key.entity AND r.key = key.key
  RETURN count(r) AS size
  UNION
  WITH key WHERE key.entity IS NULL
  MATCH ()-[r:FILED]->() WHERE r.key = key.key
  RETURN count(r) AS size
}
RETURN key.entity AS entity, key.key AS key, sum(size) AS size
