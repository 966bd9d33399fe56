// Statements that have some words, the newest first.
UNWIND $groups AS group
CALL (group) {
  UNWIND group.starts AS start
  CALL (start) {
    CALL db.index.fulltext.queryNodes('statement_words', start) YIELD node AS s
    WITH s WHERE s.at > $above AND s.at < $below
    WITH s
// include statement-filter
    RETURN s, s.at AS key ORDER BY key DESC LIMIT $limit
  }
  RETURN s, key
}
// include statement-row
ORDER BY list, key DESC
