// A claim is told in the words of its smallest statement.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (s:Statement {id: row.id})
SET c.text = s.text, c.speakers = nullIf(row.speakers, []), c.statementCount = row.statementCount, c.first = nullIf(row.first, row.at), c.at = row.at
