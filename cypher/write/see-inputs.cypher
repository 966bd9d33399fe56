// Inputs that are as the ledger has them: when they were last seen.
UNWIND $keys AS key
MATCH (i:Input {id: key})
SET i.seenAt = $now
