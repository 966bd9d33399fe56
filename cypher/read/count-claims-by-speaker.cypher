// How many there are: claims by speakers.
UNWIND $starts AS start
CALL (start) {
    MATCH (s:Statement)-[r:SAID_BY]->()
    USING INDEX r:SAID_BY(entity, at)
    WHERE r.entity = start AND r.at > $above AND r.at < $below
    WITH s, r
    MATCH (s)-[:EXPRESSES]->(c) WHERE c.at = r.at
    WITH c, r.at AS key
// include claim-filter
    RETURN c
}
RETURN count(DISTINCT c) AS total
