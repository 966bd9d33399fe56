// How many there are: statements of a document.
UNWIND $groups AS group
CALL (group) {
  UNWIND group.starts AS start
  CALL (start) {
    MATCH (s:Statement)
    USING INDEX s:Statement(document, at)
    WHERE s.document = start AND s.at > $above AND s.at < $below
    WITH s
// include statement-filter
    RETURN s
  }
  RETURN count(DISTINCT s) AS total
}
RETURN group.key AS key, total
