// Entities, those with the most statements first.
MATCH (e:Entity)
USING INDEX e:Entity(rank)
WHERE e.rank > $above AND e.rank < $below
RETURN e.rank AS key, e {.id, .kind, .name} AS node
ORDER BY e.rank DESC
LIMIT $limit
