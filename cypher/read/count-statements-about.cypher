// How many there are: statements about subjects.
UNWIND $groups AS group
CALL (group) {
// include stream-about
  RETURN count(s) AS total
}
RETURN group.key AS key, total
