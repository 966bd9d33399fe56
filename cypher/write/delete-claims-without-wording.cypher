UNWIND $rows AS row
MATCH (:Document {id: row.id})<-[:FROM]-()-[:EXPRESSES]->(c:Claim)
WHERE NOT EXISTS { (c)<-[:IN]-(:Wording) }
WITH DISTINCT c
DETACH DELETE c
