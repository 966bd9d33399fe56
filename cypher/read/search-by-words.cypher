// Statements that have some of the words, those that fit best first.
CALL db.index.fulltext.queryNodes('statement_words', $query, {limit: $limit}) YIELD node AS s, score
RETURN score,
// include statement-fields
  AS statement
ORDER BY score DESC, s.id
