// Who makes each claim, and which outlets carry it.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id,
  COLLECT { MATCH (e:Entity) WHERE e.id IN c.speakers RETURN e {.id, .kind, .name} ORDER BY e.name, e.id } AS speakers,
  COLLECT {
    MATCH (c)<-[:EXPRESSES]-(:Statement)-[:FROM]->(:Document)-[:PUBLISHED_BY]->(o)
    WITH DISTINCT o ORDER BY o.name, o.id
    RETURN o {.id, .kind, .name}
  } AS outlets
