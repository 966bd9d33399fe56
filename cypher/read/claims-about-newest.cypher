// Claims about subjects, each where one of them was spoken about last, the newest first.
UNWIND $starts AS start
CALL (start) {
    MATCH (s:Statement)-[r:ABOUT]->()
    USING INDEX r:ABOUT(entity, at)
    WHERE r.entity = start AND r.at > $above AND r.at < $below
    WITH s, r ORDER BY r.entity DESC, r.at DESC
    MATCH (s)-[:EXPRESSES]->(c)
    WHERE NOT EXISTS { (c)<-[:EXPRESSES]-()-[later:ABOUT]->() WHERE later.entity IN $subjects AND later.at > r.at }
    WITH c, r.at AS key
// include claim-filter
    RETURN c, key LIMIT $limit
}
WITH DISTINCT c, key ORDER BY key DESC LIMIT $limit
RETURN key, c {.id, .text} AS claim
ORDER BY key DESC
