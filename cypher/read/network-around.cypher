// The entities one step from one other, those with most statements first, and who of all these speaks about whom: from
// the weights that are kept and the number of neighbours, so that it costs the same however many there are.
MATCH (e:Entity {id: $around})
CALL (e) {
  CALL (e) {
    MATCH ()-[r:SPOKE_ABOUT]->(next) USING INDEX r:SPOKE_ABOUT(by, weight)
    WHERE r.by = e.id AND r.weight > 0
    RETURN next, r.weight AS weight ORDER BY r.by DESC, r.weight DESC, r.entity LIMIT $room
    UNION
    MATCH (next)-[r:SPOKE_ABOUT]->() USING INDEX r:SPOKE_ABOUT(entity, weight)
    WHERE r.entity = e.id AND r.weight > 0
    RETURN next, r.weight AS weight ORDER BY r.entity DESC, r.weight DESC, r.by LIMIT $room
  }
  WITH next, weight ORDER BY weight DESC, next.id LIMIT $room
  RETURN collect(next {.id, .kind, .name}) AS entities
}
WITH e, entities, [e.id] + [next IN entities | next.id] AS ids
// include edges-among
WITH e, entities, edges,
     reduce(sum = 0, edge IN edges |
       sum + CASE edge.from WHEN e.id THEN 1 ELSE 0 END + CASE edge.to WHEN e.id THEN 1 ELSE 0 END) AS own
RETURN entities, e.neighbourCount - size(entities) AS omittedNodes,
       COUNT { (e)-[:SPOKE_ABOUT]->() } + COUNT { (e)<-[:SPOKE_ABOUT]-() } - own AS omittedEdges,
       edges[..$most] AS edges, size(edges[$most..]) AS cutEdges
