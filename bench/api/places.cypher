// Who and what the questions are asked about: the most popular, and such as have about twenty statements.
CALL () {
  MATCH ()-[r:SPOKE_ABOUT]->()
  WITH r ORDER BY r.count DESC, r.by, r.entity LIMIT 5
  RETURN collect({speaker: r.by, subject: r.entity}) AS hubPairs
}
CALL () {
  MATCH (x:Entity) WHERE 15 <= x.saidCount <= 30
  WITH x ORDER BY x.id LIMIT 200
  MATCH (x)-[r:SPOKE_ABOUT]->(y:Entity) WHERE 15 <= y.aboutCount <= 60
  WITH x, y ORDER BY x.id, y.id
  WITH x, head(collect(y)) AS y LIMIT 20
  RETURN collect({speaker: x.id, subject: y.id}) AS ordinaryPairs
}
CALL () {
  MATCH ()-[r:REPORTED_BY]->()
  WITH r.entity AS id, count(*) AS total ORDER BY total DESC, id
  WITH collect({id: id, total: total}) AS all
  RETURN [one IN all[..5] | one.id] AS hubReporters,
         [one IN all WHERE one.total <= 60][..20] AS some
}
CALL () {
  MATCH (d:Document) WITH d ORDER BY d.statementCount DESC, d.id LIMIT 5
  RETURN collect(d.id) AS longDocuments
}
CALL () {
  MATCH (d:Document) WHERE 8 <= d.statementCount <= 12
  WITH d ORDER BY d.id LIMIT 20
  RETURN collect(d.id) AS documents
}
RETURN hubPairs, ordinaryPairs, hubReporters, [one IN some | one.id] AS ordinaryReporters, longDocuments, documents
