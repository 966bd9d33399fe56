// How many there are: statements that have some words.
UNWIND $groups AS group
CALL (group) {
// include stream-with-words
  RETURN count(s) AS total
}
RETURN group.key AS key, total
