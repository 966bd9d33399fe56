UNWIND $ids AS id
MATCH (r:Referent {id: id})
WITH r
MATCH (r)-[:IN]->(d)
RETURN DISTINCT d.id AS id
