// How many entities have a name that has all the words.
CALL db.index.fulltext.queryNodes('name_words', $query) YIELD node AS name
MATCH (e:Entity)-[:KNOWN_AS]->(name)
WHERE $kinds IS NULL OR e.kind IN $kinds
RETURN count(DISTINCT e) AS total
