UNWIND $ids AS id
MATCH (w:Wording {id: id})
WITH w
MATCH (w)-[:IN]->(c)
RETURN DISTINCT c.id AS id
