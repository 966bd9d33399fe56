// How many there are: statements that speakers make.
UNWIND $groups AS group
CALL (group) {
// include stream-by-speaker
  RETURN count(s) AS total
}
RETURN group.key AS key, total
