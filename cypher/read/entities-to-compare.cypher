// Entities with what resolution knows of them, those with most statements first.
MATCH (e:Entity)
WHERE e.rank < $below
WITH e ORDER BY e.rank DESC LIMIT $limit
RETURN e.id AS id, e.rank AS rank, e.kind AS kind, e.key AS key, COLLECT {
  MATCH (e)<-[:OF]-(p)
  RETURN p {
    .*,
// include profile-lists
  } LIMIT 50
} AS profiles
ORDER BY rank DESC
