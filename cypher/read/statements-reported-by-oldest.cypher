// Statements that reporters pass on, the oldest first.
UNWIND $groups AS group
CALL (group) {
  UNWIND group.starts AS start
  CALL (start) {
    MATCH (s:Statement)-[r:REPORTED_BY]->()
    USING INDEX r:REPORTED_BY(entity, at)
    WHERE r.entity = start AND r.at > $above AND r.at < $below
    WITH s, r ORDER BY r.entity, r.at
// include statement-filter
    RETURN s, r.at AS key LIMIT $limit
  }
  WITH DISTINCT s, key ORDER BY key LIMIT $limit
  RETURN s, key
}
// include statement-row
ORDER BY list, key
