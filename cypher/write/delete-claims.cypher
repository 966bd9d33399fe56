// What is indexed goes first: an entry that changed in this transaction would stay.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
REMOVE c.id, c.at, c.contestedAt
DETACH DELETE c
