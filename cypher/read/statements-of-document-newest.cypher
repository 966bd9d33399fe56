// Statements of a document, the newest first.
UNWIND $groups AS group
CALL (group) {
  UNWIND group.starts AS start
  CALL (start) {
    MATCH (s:Statement)
    USING INDEX s:Statement(document, at)
    WHERE s.document = start AND s.at > $above AND s.at < $below
    WITH s ORDER BY s.document DESC, s.at DESC
// include statement-filter
    RETURN s, s.at AS key LIMIT $limit
  }
  WITH DISTINCT s, key ORDER BY key DESC LIMIT $limit
  RETURN s, key
}
// include statement-row
ORDER BY list, key DESC
