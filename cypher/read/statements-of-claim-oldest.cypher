// The statements that express each claim, the oldest first.
UNWIND $claims AS claim
CALL (claim) {
  MATCH (:Claim {id: claim})<-[:EXPRESSES]-(s:Statement)
  WHERE s.at > $above AND s.at < $below
  RETURN s, s.at AS key ORDER BY key LIMIT $limit
}
RETURN claim AS list, key,
// include statement-fields
  AS statement
ORDER BY list, key
