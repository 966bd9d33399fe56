// Claims that others deny or contradict, the oldest first.
UNWIND $starts AS start
CALL (start) {
    MATCH (c:Claim)
    USING INDEX c:Claim(contestedAt)
    WHERE c.contestedAt > $above AND c.contestedAt < $below
    WITH c, c.contestedAt AS key ORDER BY c.contestedAt
// include claim-filter
    RETURN c, key LIMIT $limit
}
WITH DISTINCT c, key ORDER BY key LIMIT $limit
RETURN key, c {.id, .text} AS claim
ORDER BY key
