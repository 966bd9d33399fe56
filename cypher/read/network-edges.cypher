// Who of some entities speaks about whom of them: the pairs with most statements first, up to a limit.
WITH $entities AS ids
// include edges-among
RETURN edges[..$most] AS edges, size(edges[$most..]) AS omittedEdges
