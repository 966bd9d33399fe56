// What stands between these claims and others, by their wordings and by what their statements reject in the same document.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c) {
  MATCH (c)<-[:IN]-()-[r:AGAINST]->()-[:IN]->(d)
  RETURN c AS a, d AS b, r.kind AS kind, r.score AS score, r.why AS why
  UNION ALL
  MATCH (c)<-[:IN]-()<-[r:AGAINST]-()-[:IN]->(d)
  RETURN d AS a, c AS b, r.kind AS kind, r.score AS score, r.why AS why
  UNION ALL
  MATCH (c)<-[:EXPRESSES]-()-[r:REJECTS]->()-[:EXPRESSES]->(d)
  RETURN c AS a, d AS b, 'DENIES' AS kind, r.score AS score, r.why AS why
  UNION ALL
  MATCH (c)<-[:EXPRESSES]-()<-[r:REJECTS]-()-[:EXPRESSES]->(d)
  RETURN d AS a, c AS b, 'DENIES' AS kind, r.score AS score, r.why AS why
}
WITH DISTINCT a, b, kind, score, why WHERE a <> b
RETURN a {.id, first: coalesce(a.first, a.at), speakers: coalesce(a.speakers, [])} AS from,
       b {.id, first: coalesce(b.first, b.at), speakers: coalesce(b.speakers, [])} AS to, kind, score, why
