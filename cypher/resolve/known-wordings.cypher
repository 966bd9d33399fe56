// Wordings as they are stored; their smallest statement may be gone already.
UNWIND $ids AS id
MATCH (w:Wording {id: id})
WITH w
MATCH (w)-[:IN]->(c)
OPTIONAL MATCH (s:Statement {id: w.sample})
RETURN
// include wording-fields
  AS wording
