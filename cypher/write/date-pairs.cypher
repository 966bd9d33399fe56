// The first and last day on which one speaks about the other: the ends of ABOUT(entity, by, at).
UNWIND $rows AS row
MATCH (speaker:Entity {id: row.speaker})
MATCH (subject:Entity {id: row.subject})
WITH row, speaker, subject
MATCH (speaker)-[pair:SPOKE_ABOUT]->(subject)
CALL (row) {
  OPTIONAL MATCH ()-[r:ABOUT]->()
  WHERE r.entity = row.subject AND r.by = row.speaker AND r.at >= '0001'
  RETURN left(r.at, 10) AS firstAt ORDER BY r.entity, r.by, r.at LIMIT 1
}
CALL (row) {
  OPTIONAL MATCH ()-[r:ABOUT]->()
  WHERE r.entity = row.subject AND r.by = row.speaker AND r.at >= '0001'
  RETURN left(r.at, 10) AS lastAt ORDER BY r.entity DESC, r.by DESC, r.at DESC LIMIT 1
}
SET pair.firstAt = firstAt, pair.lastAt = lastAt
