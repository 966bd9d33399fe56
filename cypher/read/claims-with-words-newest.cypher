// Claims in which somebody says some words, the words looked up first, the newest first.
UNWIND $starts AS start
CALL (start) {
    CALL db.index.fulltext.queryNodes('statement_words', start) YIELD node AS s
    MATCH (s)-[:EXPRESSES]->(c) WHERE c.at > $above AND c.at < $below
    WITH DISTINCT c, c.at AS key ORDER BY key DESC
// include claim-filter
    RETURN c, key LIMIT $limit
}
WITH DISTINCT c, key ORDER BY key DESC LIMIT $limit
RETURN key, c {.id, .text} AS claim
ORDER BY key DESC
