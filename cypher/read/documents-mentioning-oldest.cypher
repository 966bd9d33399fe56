// The documents that mention each entity, the oldest first.
UNWIND $entities AS entity
CALL (entity) {
  MATCH ()-[r:MENTIONED_IN]->(d:Document)
  USING INDEX r:MENTIONED_IN(entity, at)
  WHERE r.entity = entity AND r.at > $above AND r.at < $below
  RETURN d, r.at AS key ORDER BY r.entity, r.at LIMIT $limit
}
RETURN entity AS list, key,
// include document-fields
  AS node
ORDER BY list, key
