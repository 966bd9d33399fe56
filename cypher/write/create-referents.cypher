UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (p:Profile {id: row.profileId})
CREATE (d)<-[:IN]-(:Referent {
  id: row.id, local: row.local, kind: row.kind, name: row.name, aliases: row.aliases, roles: row.roles,
  collective: row.collective, within: row.within
})-[:AS]->(p)
