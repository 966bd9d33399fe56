// Statements about subjects, the oldest first.
UNWIND $groups AS group
CALL (group) {
  UNWIND group.starts AS start
  CALL (start) {
    MATCH (s:Statement)-[r:ABOUT]->()
    USING INDEX r:ABOUT(entity, at)
    WHERE r.entity = start AND r.at > $above AND r.at < $below
    WITH s, r ORDER BY r.entity, r.at
// include statement-filter
    // A joint statement has one ABOUT for each speaker.
    WITH DISTINCT s, r.entity AS entity, r.at AS key ORDER BY entity, key LIMIT $limit
    RETURN s, key
  }
  WITH DISTINCT s, key ORDER BY key LIMIT $limit
  RETURN s, key
}
// include statement-row
ORDER BY list, key
