// How many there are: all claims.
UNWIND $starts AS start
CALL (start) {
    MATCH (c:Claim)
    USING INDEX c:Claim(at)
    WHERE c.at > $above AND c.at < $below
    WITH c, c.at AS key
// include claim-filter
    RETURN c
}
RETURN count(DISTINCT c) AS total
