// All wordings of the claims in which these wordings are.
UNWIND $ids AS id
MATCH (:Wording {id: id})-[:IN]->(c)
WITH DISTINCT c
MATCH (c)<-[:IN]-(w)
OPTIONAL MATCH (s:Statement {id: w.sample})
RETURN
// include wording-fields
  AS wording
