  UNWIND group.starts AS start
  CALL (start) {
    MATCH (s:Statement)-[r:ADDRESSED_TO]->()
    USING INDEX r:ADDRESSED_TO(entity, at)
    WHERE r.entity = start AND r.at > $above AND r.at < $below
    WITH s
// include statement-filter
    RETURN s
  }
  WITH DISTINCT s
