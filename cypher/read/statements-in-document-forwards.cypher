// The statements of each document, in the order of its text.
UNWIND $documents AS document
CALL (document) {
  MATCH (s:Statement)
  USING INDEX s:Statement(document, start)
  WHERE s.document = document AND s.start IS NOT NULL
  WITH s, right('000000000' + s.start, 10) + '|' + s.id AS key
  WHERE key > $above AND key < $below
  RETURN s, key ORDER BY key LIMIT $limit
}
RETURN document AS list, key,
// include statement-fields
  AS statement
ORDER BY list, key
