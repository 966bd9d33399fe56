// What stands between each claim and others, the nearest first.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id,
  COLLECT { MATCH (c)-[r:DENIES]->(d) RETURN d {.id, .text} ORDER BY r.score DESC, d.id LIMIT $limit } AS denies,
  COLLECT { MATCH (c)<-[r:DENIES]-(d) RETURN d {.id, .text} ORDER BY r.score DESC, d.id LIMIT $limit } AS deniedBy,
  COLLECT { MATCH (c)-[r:CONTRADICTS]-(d) RETURN d {.id, .text} ORDER BY r.score DESC, d.id LIMIT $limit } AS contradicts,
  c.contestedAt IS NOT NULL AS contested
