// Claims by speakers, each where it was made last, the oldest first.
UNWIND $starts AS start
CALL (start) {
    MATCH (s:Statement)-[r:SAID_BY]->()
    USING INDEX r:SAID_BY(entity, at)
    WHERE r.entity = start AND r.at > $above AND r.at < $below
    WITH s, r ORDER BY r.entity, r.at
    MATCH (s)-[:EXPRESSES]->(c) WHERE c.at = r.at
    WITH c, r.at AS key
// include claim-filter
    RETURN c, key LIMIT $limit
}
WITH DISTINCT c, key ORDER BY key LIMIT $limit
RETURN key, c {.id, .text} AS claim
ORDER BY key
