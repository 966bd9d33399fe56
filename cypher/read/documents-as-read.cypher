// Documents with what was read from them before people corrected it, in order of id.
MATCH (d:Document)
WHERE d.id > $after
RETURN d.id AS id, d.text AS text, coalesce(d.asRead, d.annotations) AS annotations
ORDER BY d.id LIMIT $limit
