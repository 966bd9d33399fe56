// The entities one step from some others, by who speaks about whom: those with most statements first, while there is room.
UNWIND $from AS id
MATCH (e:Entity {id: id})
WITH e
MATCH (e)-[r:SPOKE_ABOUT]-(next:Entity)
WHERE NOT next.id IN $seen AND ($kinds IS NULL OR next.kind IN $kinds)
WITH next, sum(r.count) AS weight, count(r) AS edges
ORDER BY weight DESC, next.id
WITH collect(next) AS found, collect(edges) AS edges
RETURN [next IN found[..$room] | next {.id, .kind, .name}] AS entities,
       size(found[$room..]) AS omittedNodes,
       reduce(sum = 0, count IN edges[$room..] | sum + count) AS omittedEdges
