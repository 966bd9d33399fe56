// How many there are: claims by speakers about subjects.
UNWIND $starts AS start
CALL (start) {
    MATCH (s:Statement)-[r:ABOUT]->()
    USING INDEX r:ABOUT(entity, by, at)
    WHERE r.entity = start.about AND r.by = start.speaker AND r.at > $above AND r.at < $below
    WITH s, r
    MATCH (s)-[:EXPRESSES]->(c)
    WHERE NOT EXISTS { (c)<-[:EXPRESSES]-()-[later:ABOUT]->() WHERE later.entity IN $subjects AND later.at > r.at }
    WITH c, r.at AS key
// include claim-filter
    RETURN c
}
RETURN count(DISTINCT c) AS total
