// How many there are: all statements.
UNWIND $groups AS group
CALL (group) {
// include stream-all
  RETURN count(s) AS total
}
RETURN group.key AS key, total
