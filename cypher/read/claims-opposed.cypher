// What stands between each claim and others, the nearest first.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id,
  COLLECT { MATCH (c)-[r:DENIES]->(d) RETURN d {.id, .text} ORDER BY r.score DESC, d.id LIMIT $limit } AS denies,
  COLLECT { MATCH (c)<-[r:DENIES]-(d) RETURN d {.id, .text} ORDER BY r.score DESC, d.id LIMIT $limit } AS deniedBy,
  COLLECT { MATCH (c)-[r:CONTRADICTS]-(d) RETURN d {.id, .text} ORDER BY r.score DESC, d.id LIMIT $limit } AS contradicts,
  COLLECT {
    MATCH (c)-[r:DENIES|CONTRADICTS]-(d)
    WITH r, d, coalesce(c.speakers = d.speakers, false) AS isOneSpeaker, left(coalesce(c.first, c.at), 10) AS here, left(coalesce(d.first, d.at), 10) AS there
    RETURN {
      claim: d {.id, .text},
      relation: CASE WHEN type(r) = 'CONTRADICTS' THEN 'CONTRADICTS' WHEN startNode(r) = c THEN 'DENIES' ELSE 'DENIED_BY' END,
      score: r.score,
      reason: r.why,
      changeOfMind: isOneSpeaker AND here <> there AND NOT '0000-00-00' IN [here, there]
    } ORDER BY r.score DESC, d.id LIMIT $limit
  } AS opponents,
  c.contestedAt IS NOT NULL AS contested
