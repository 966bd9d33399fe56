// A wording that is compared with nothing is a claim alone, named by its smallest statement.
UNWIND $rows AS row
CREATE (:Wording {
  id: row.id, what: row.what, speakers: nullIf(row.speakers, []), statementCount: row.statementCount, sample: row.sample,
  first: row.first, last: row.last
})-[:IN]->(:Claim {
  id: row.sample, text: row.text, speakers: nullIf(row.speakers, []), statementCount: row.statementCount, first: row.first, at: row.last
})
