// The wordings that a speaker has under these keys.
UNWIND $keys AS key
MATCH (w:Wording)-[r:FILED]->() USING INDEX r:FILED(entity, key)
WHERE r.entity = key.entity AND r.key = key.key
WITH DISTINCT w
MATCH (w)-[:IN]->(c)
MATCH (s:Statement {id: w.sample})
RETURN
// include wording-fields
  AS wording
