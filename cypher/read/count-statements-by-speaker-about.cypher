// How many there are: statements that speakers make about subjects.
UNWIND $groups AS group
CALL (group) {
  UNWIND group.starts AS start
  CALL (start) {
    MATCH (s:Statement)-[r:ABOUT]->()
    USING INDEX r:ABOUT(entity, by, at)
    WHERE r.entity = start.about AND r.by = start.speaker AND r.at > $above AND r.at < $below
    WITH s
// include statement-filter
    RETURN s
  }
  RETURN count(DISTINCT s) AS total
}
RETURN group.key AS key, total
