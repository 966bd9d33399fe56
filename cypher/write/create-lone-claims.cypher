// A wording that is compared with nothing is a claim alone, named by its smallest statement, which expresses it.
UNWIND $rows AS row
MATCH (s:Statement {id: row.sample})
CREATE (s)-[:EXPRESSES {wording: row.what}]->(c:Claim {
  id: row.sample, text: row.text, speakers: nullIf(row.speakers, []), statementCount: row.statementCount, first: nullIf(row.first, row.last), at: row.last
})<-[:IN]-(:Wording {
  id: row.id, what: row.what, speakers: nullIf(row.speakers, []), statementCount: row.statementCount, sample: row.sample,
  first: row.first, last: nullIf(row.last, row.first)
})
