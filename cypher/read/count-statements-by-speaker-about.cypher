// How many there are: statements that speakers make about subjects.
UNWIND $groups AS group
CALL (group) {
// include stream-by-speaker-about
  RETURN count(s) AS total
}
RETURN group.key AS key, total
