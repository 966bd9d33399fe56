// Statements of some polarities that speakers make, the oldest first.
UNWIND $groups AS group
CALL (group) {
  UNWIND group.starts AS start
  UNWIND $polarities AS polarity
  CALL (start, polarity) {
    MATCH (s:Statement)-[r:SAID_BY]->()
    USING INDEX r:SAID_BY(entity, polarity, at)
    WHERE r.entity = start AND r.polarity = polarity AND r.at > $above AND r.at < $below
    WITH s, r ORDER BY r.entity, r.polarity, r.at
// include statement-filter
    RETURN s, r.at AS key LIMIT $limit
  }
  WITH DISTINCT s, key ORDER BY key LIMIT $limit
  RETURN s, key
}
// include statement-row
ORDER BY list, key
