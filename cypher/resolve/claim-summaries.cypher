// What each claim is now, by its wordings; the sample is null where none is left.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c) {
  OPTIONAL MATCH (c)<-[:IN]-(w)
  RETURN min(w.sample) AS sample, sum(w.statementCount) AS statementCount, min(w.first) AS first, max(coalesce(w.last, w.first)) AS at,
    coalesce(head(collect(w.speakers)), []) AS speakers
}
RETURN id, sample, statementCount, first, at, speakers
