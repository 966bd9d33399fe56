// A claim is contested where another denies or contradicts it.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.contestedAt = CASE WHEN EXISTS { (c)<-[:DENIES]-() } OR EXISTS { (c)-[:CONTRADICTS]-() } THEN c.at END
