// How many statements express each claim, from the count that is kept with it.
UNWIND $claims AS claim
MATCH (c:Claim {id: claim})
RETURN claim AS key, c.statementCount AS total
