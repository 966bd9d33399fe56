// Who of some entities speaks about whom of them: the pairs with most statements first, up to a limit.
MATCH (e:Entity)
WHERE e.id IN $entities
WITH collect(e) AS shown
UNWIND shown AS speaker
MATCH (speaker)-[r:SPOKE_ABOUT]->(subject)
WHERE subject IN shown
WITH speaker.id AS from, subject.id AS to, r.count AS count, r.denials AS denials
ORDER BY count DESC, from, to
WITH collect({from: from, to: to, count: count, denials: denials}) AS edges
RETURN edges[..$most] AS edges, size(edges[$most..]) AS omittedEdges
