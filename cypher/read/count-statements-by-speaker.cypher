// How many there are: statements that speakers make.
UNWIND $groups AS group
CALL (group) {
  UNWIND group.starts AS start
  CALL (start) {
    MATCH (s:Statement)-[r:SAID_BY]->()
    USING INDEX r:SAID_BY(entity, at)
    WHERE r.entity = start AND r.at > $above AND r.at < $below
    WITH s
// include statement-filter
    RETURN s
  }
  RETURN count(DISTINCT s) AS total
}
RETURN group.key AS key, total
