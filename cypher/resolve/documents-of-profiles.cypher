UNWIND $ids AS id
MATCH (p:Profile {id: id})
WITH p
MATCH (p)<-[:AS]-()-[:IN]->(d)
RETURN DISTINCT d.id AS id
