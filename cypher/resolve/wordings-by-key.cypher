// The wordings that anybody has under these keys.
UNWIND $keys AS key
MATCH (w:Wording)-[r:FILED]->() USING INDEX r:FILED(key)
WHERE r.key = key.key
WITH DISTINCT w
MATCH (w)-[:IN]->(c)
MATCH (s:Statement {id: w.sample})
RETURN
// include wording-fields
  AS wording
