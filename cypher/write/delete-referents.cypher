UNWIND $rows AS row
MATCH (r:Referent {id: row.id})
DETACH DELETE r
