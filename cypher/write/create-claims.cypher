UNWIND $rows AS row
CREATE (:Claim {id: row.id})
