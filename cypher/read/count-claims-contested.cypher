// How many there are: claims that others deny or contradict.
UNWIND $starts AS start
CALL (start) {
    MATCH (c:Claim)
    USING INDEX c:Claim(contestedAt)
    WHERE c.contestedAt > $above AND c.contestedAt < $below
    WITH c, c.contestedAt AS key
// include claim-filter
    RETURN c
}
RETURN count(DISTINCT c) AS total
