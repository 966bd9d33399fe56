UNWIND $rows AS row
MATCH (w:Wording {id: row.id})
REMOVE w.id
DETACH DELETE w
