// A statement joins the claim of its wording.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (w:Wording {id: row.wording})
WITH s, w, row
MATCH (w)-[:IN]->(c)
SET s.embedding = row.embedding
CREATE (s)-[:EXPRESSES {wording: row.what}]->(c)
