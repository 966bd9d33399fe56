// Which documents carry each claim, from which outlets, citing whom.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id, COLLECT {
  MATCH (c)<-[:EXPRESSES]-(s)-[:FROM]->(d)
  OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(o)
  WITH d, o, count(s) AS statements, collect(head([(s)-[r:REPORTED_BY {position: 0}]->(e) | e.id])) AS cited
  RETURN {document: d.id, publisher: o.id, url: d.url, sketch: d.sketch, cited: cited, statements: statements} LIMIT $limit
} AS carriers
