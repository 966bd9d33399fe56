// What is indexed goes first: an entry that changed in this transaction would stay.
UNWIND $rows AS row
MATCH (w:Wording {id: row.id})
WITH w
MATCH (w)-[r:FILED]->()
REMOVE r.entity, r.key
DELETE r
