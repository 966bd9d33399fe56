// All claims, the newest first.
UNWIND $starts AS start
CALL (start) {
    MATCH (c:Claim)
    USING INDEX c:Claim(at)
    WHERE c.at > $above AND c.at < $below
    WITH c, c.at AS key ORDER BY c.at DESC
// include claim-filter
    RETURN c, key LIMIT $limit
}
WITH DISTINCT c, key ORDER BY key DESC LIMIT $limit
RETURN key, c {.id, .text} AS claim
ORDER BY key DESC
