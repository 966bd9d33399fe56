// Up to five names that resemble each of the given ones, the nearest first.
UNWIND $names AS name
CALL (name) {
  CALL db.index.fulltext.queryNodes('name_words', name.query, {limit: 5}) YIELD node, score
  WITH node.text AS text, score ORDER BY score DESC, text
  RETURN collect(text) AS near
}
RETURN name.value AS value, near
