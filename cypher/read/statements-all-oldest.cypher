// All statements, the oldest first.
UNWIND $groups AS group
CALL (group) {
  UNWIND group.starts AS start
  CALL (start) {
    MATCH (s:Statement)
    USING INDEX s:Statement(at)
    WHERE s.at > $above AND s.at < $below
    WITH s ORDER BY s.at
// include statement-filter
    RETURN s, s.at AS key LIMIT $limit
  }
  WITH DISTINCT s, key ORDER BY key LIMIT $limit
  RETURN s, key
}
// include statement-row
ORDER BY list, key
