// Up to ten other entities of the same kind with names that share words with those of each given one, with what resolution knows of them.
UNWIND $rows AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('name_words', row.query, {limit: 30}) YIELD node, score
  MATCH (node)<-[:KNOWN_AS]-(e:Entity)
  WHERE e.id <> row.id AND e.kind = row.kind
  WITH e, max(score) AS score ORDER BY score DESC, e.id LIMIT 10
  RETURN collect({entity: e.id, key: e.key, profiles: COLLECT {
  MATCH (e)<-[:OF]-(p)
  RETURN p {
    .*,
// include profile-lists
  } LIMIT 20
}}) AS found
}
RETURN row.id AS id, found
