// How many there are: claims in which somebody says some words.
UNWIND $starts AS start
CALL (start) {
    CALL db.index.fulltext.queryNodes('statement_words', start) YIELD node AS s
    MATCH (s)-[:EXPRESSES]->(c) WHERE c.at > $above AND c.at < $below
    WITH DISTINCT c, c.at AS key
// include claim-filter
    RETURN c
}
RETURN count(DISTINCT c) AS total
