// How many there are: statements that reporters pass on.
UNWIND $groups AS group
CALL (group) {
// include stream-reported-by
  RETURN count(s) AS total
}
RETURN group.key AS key, total
