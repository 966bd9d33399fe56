// A wording that is compared with nothing is a claim alone, named by its smallest statement, which expresses it. It has
// `several` dates, or none beside the first.
UNWIND $rows AS row
MATCH (s:Statement {id: row.sample})
CREATE (s)-[:EXPRESSES {wording: row.what}]->(c:Claim {
  id: row.sample, text: row.text, speakers: row.speakers, statementCount: row.statementCount, first: row.several.first, at: row.last
})<-[:IN]-(:Wording {
  id: row.id, what: row.what, speakers: row.speakers, statementCount: row.statementCount, sample: row.sample,
  first: row.first, last: row.several.last
})
