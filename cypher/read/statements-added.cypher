// What was added between two keys, in the order in which it was.
MATCH (s:Statement)
USING INDEX s:Statement(added)
WHERE s.added > $after AND s.added < $until
RETURN s.id AS id, s.added AS key
ORDER BY key LIMIT $limit
