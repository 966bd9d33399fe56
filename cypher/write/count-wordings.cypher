UNWIND $rows AS row
MATCH (w:Wording {id: row.id})
SET w.statementCount = row.statementCount, w.sample = row.sample, w.first = row.first, w.last = nullIf(row.last, row.first)
