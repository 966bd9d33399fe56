// How many there are: statements of a document.
UNWIND $groups AS group
CALL (group) {
// include stream-of-document
  RETURN count(s) AS total
}
RETURN group.key AS key, total
