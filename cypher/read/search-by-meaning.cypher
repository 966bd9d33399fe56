// Statements that mean nearly what a vector means, the nearest first.
CALL db.index.vector.queryNodes('statement_meaning', $limit, $vector) YIELD node AS s, score
WHERE score >= $least
RETURN score,
// include statement-fields
  AS statement
ORDER BY score DESC, s.id
