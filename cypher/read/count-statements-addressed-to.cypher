// How many there are: statements said to addressees.
UNWIND $groups AS group
CALL (group) {
// include stream-addressed-to
  RETURN count(s) AS total
}
RETURN group.key AS key, total
