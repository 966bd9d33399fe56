// A page of wordings in the order of their ids.
MATCH (w:Wording)
WHERE w.id > $after
WITH w ORDER BY w.id LIMIT $limit
MATCH (w)-[:IN]->(c)
OPTIONAL MATCH (s:Statement {id: w.sample})
RETURN
// include wording-fields
  AS wording
ORDER BY wording.id
