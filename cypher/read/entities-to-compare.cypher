// Entities with what resolution knows of them, those with most statements first.
MATCH (e:Entity)
WHERE e.rank < $below
WITH e ORDER BY e.rank DESC LIMIT $limit
RETURN e.id AS id, e.rank AS rank, [(e)<-[:OF]-(p) | p {.*}] AS profiles
ORDER BY rank DESC
