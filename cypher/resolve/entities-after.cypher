// A page of entities in the order of their ids.
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id ORDER BY e.id LIMIT $limit
