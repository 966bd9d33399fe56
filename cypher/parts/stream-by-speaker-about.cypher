  UNWIND group.starts AS start
  CALL (start) {
    MATCH (s:Statement)-[r:ABOUT]->()
    USING INDEX r:ABOUT(entity, by, at)
    WHERE r.entity = start.about AND r.by = start.speaker AND r.at > $above AND r.at < $below
    WITH s
// include statement-filter
    RETURN s
  }
  WITH DISTINCT s
