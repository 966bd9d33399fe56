  UNWIND group.starts AS start
  CALL (start) {
    MATCH (s:Statement)
    USING INDEX s:Statement(document, at)
    WHERE s.document = start AND s.at > $above AND s.at < $below
    WITH s
// include statement-filter
    RETURN s
  }
