  UNWIND group.starts AS start
  CALL (start) {
    MATCH (s:Statement)
    USING INDEX s:Statement(at)
    WHERE s.at > $above AND s.at < $below
    WITH s
// include statement-filter
    RETURN s
  }
