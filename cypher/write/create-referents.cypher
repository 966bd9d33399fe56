UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (p:Profile {id: row.profileId})
CREATE (r:Referent)
SET r = row.properties
CREATE (r)-[:IN]->(d)
CREATE (r)-[:AS]->(p)
