// Claims by speakers about subjects, each where one of them was spoken about last, the oldest first.
UNWIND $starts AS start
CALL (start) {
    MATCH (s:Statement)-[r:ABOUT]->()
    USING INDEX r:ABOUT(entity, by, at)
    WHERE r.entity = start.about AND r.by = start.speaker AND r.at > $above AND r.at < $below
    WITH s, r ORDER BY r.entity, r.by, r.at
    MATCH (s)-[:EXPRESSES]->(c)
    WHERE NOT EXISTS { (c)<-[:EXPRESSES]-()-[later:ABOUT]->() WHERE later.entity IN $subjects AND later.at > r.at }
    WITH c, r.at AS key
// include claim-filter
    RETURN c, key LIMIT $limit
}
WITH DISTINCT c, key ORDER BY key LIMIT $limit
RETURN key, c {.id, .text} AS claim
ORDER BY key
