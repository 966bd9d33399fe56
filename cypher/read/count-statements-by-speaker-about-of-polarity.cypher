// How many there are: statements of some polarities that speakers make about subjects.
UNWIND $groups AS group
CALL (group) {
  UNWIND group.starts AS start
  UNWIND $polarities AS polarity
  CALL (start, polarity) {
    MATCH (s:Statement)-[r:ABOUT]->()
    USING INDEX r:ABOUT(entity, by, polarity, at)
    WHERE r.entity = start.about AND r.by = start.speaker AND r.polarity = polarity AND r.at > $above AND r.at < $below
    WITH s
// include statement-filter
    RETURN s
  }
  WITH DISTINCT s
  RETURN count(s) AS total
}
RETURN group.key AS key, total
