UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
WITH c
MATCH (c)-[r:DENIES|CONTRADICTS]-()
WITH DISTINCT r
DELETE r
