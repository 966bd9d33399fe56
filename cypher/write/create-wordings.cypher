// A wording begins in a claim of its own.
UNWIND $rows AS row
CREATE (w:Wording {id: row.id, what: row.what, speakers: row.speakers})
CREATE (w)-[:IN]->(:Claim {id: row.claim})
