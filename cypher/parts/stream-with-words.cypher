  UNWIND group.starts AS start
  CALL (start) {
    CALL db.index.fulltext.queryNodes('statement_words', start) YIELD node AS s
    WITH s WHERE s.at > $above AND s.at < $below
    WITH s
// include statement-filter
    RETURN s
  }
