  UNWIND group.starts AS start
  CALL (start) {
    MATCH (s:Statement)-[r:SAID_BY]->()
    USING INDEX r:SAID_BY(entity, at)
    WHERE r.entity = start AND r.at > $above AND r.at < $below
    WITH s
// include statement-filter
    RETURN s
  }
  WITH DISTINCT s
