UNWIND $ids AS id
MATCH (:Profile {id: id})<-[:AS]-(:Referent)-[:IN]->(d:Document)
RETURN DISTINCT d.id AS id
