// A wording goes to another claim with all statements that express it.
UNWIND $rows AS row
MATCH (w:Wording {id: row.id})
MATCH (to:Claim {id: row.claim})
WITH w, to
MATCH (w)-[in:IN]->(from)
DELETE in
CREATE (w)-[:IN]->(to)
WITH w, from, to
MATCH (from)<-[r:EXPRESSES {wording: w.what}]-(s)
DELETE r
CREATE (s)-[:EXPRESSES {wording: w.what}]->(to)
