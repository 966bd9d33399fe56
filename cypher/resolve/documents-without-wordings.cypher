// Documents with statements that have no wording, in order of id.
MATCH (d:Document)
WHERE d.id > $after AND EXISTS {
  MATCH (d)<-[:FROM]-(s:Statement)
  WHERE NOT EXISTS { (s)-[:EXPRESSES]->()<-[:IN]-(:Wording) }
}
RETURN d.id AS id
ORDER BY id LIMIT $limit
