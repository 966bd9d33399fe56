// How many there are: all statements.
UNWIND $groups AS group
CALL (group) {
  UNWIND group.starts AS start
  CALL (start) {
    MATCH (s:Statement)
    USING INDEX s:Statement(at)
    WHERE s.at > $above AND s.at < $below
    WITH s
// include statement-filter
    RETURN s
  }
  RETURN count(DISTINCT s) AS total
}
RETURN group.key AS key, total
