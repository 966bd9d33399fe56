// Wordings by the statements that still express them.
UNWIND $ids AS id
MATCH (w:Wording {id: id})
WITH w
MATCH (w)-[:IN]->(c)<-[:EXPRESSES {wording: w.what}]-(s)
WITH w, c, s ORDER BY s.id
WITH w, c, count(s) AS statementCount, min(s.at) AS first, max(s.at) AS last, head(collect(s)) AS s
RETURN w {
  .id, .what, speakers: coalesce(w.speakers, []), claim: c.id, statementCount: statementCount, sample: s.id, first: first, last: last,
  polarity: s.polarity, text: s.text, vector: s.embedding
} AS wording
