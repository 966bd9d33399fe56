UNWIND $rows AS row
MATCH (c:Claim {id: row.from})
SET c.id = row.to
