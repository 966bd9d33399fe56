// Entities with a name that has all the words, those with the most statements first.
CALL db.index.fulltext.queryNodes('name_words', $query) YIELD node AS name
MATCH (e:Entity)-[:KNOWN_AS]->(name)
WHERE ($kinds IS NULL OR e.kind IN $kinds) AND e.rank > $above AND e.rank < $below
WITH DISTINCT e
RETURN e.rank AS key, e {.id, .kind, .name} AS node
ORDER BY key DESC
LIMIT $limit
