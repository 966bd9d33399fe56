// Pairs that lost a statement: the first and last day are the ends of ABOUT(entity, by, at). Without statements a pair goes.
UNWIND $rows AS row
MATCH ()-[pair:SPOKE_ABOUT]->() USING INDEX pair:SPOKE_ABOUT(by, entity)
WHERE pair.by = row.speaker AND pair.entity = row.subject
CALL (row) {
  OPTIONAL MATCH ()-[r:ABOUT]->() USING INDEX r:ABOUT(entity, by, at)
  WHERE r.entity = row.subject AND r.by = row.speaker AND r.at >= '0001'
  RETURN left(r.at, 10) AS firstAt ORDER BY r.entity, r.by, r.at LIMIT 1
}
CALL (row) {
  OPTIONAL MATCH ()-[r:ABOUT]->() USING INDEX r:ABOUT(entity, by, at)
  WHERE r.entity = row.subject AND r.by = row.speaker AND r.at >= '0001'
  RETURN left(r.at, 10) AS lastAt ORDER BY r.entity DESC, r.by DESC, r.at DESC LIMIT 1
}
SET pair.firstAt = firstAt, pair.lastAt = lastAt
WITH pair WHERE pair.count = 0
REMOVE pair.by, pair.entity, pair.weight
DELETE pair
