// How much two entities say about one another: kept on the pair of either way. Who comes to have a weight is a neighbour.
UNWIND $rows AS row
OPTIONAL MATCH ()-[forth:SPOKE_ABOUT]->() USING INDEX forth:SPOKE_ABOUT(by, entity)
WHERE forth.by = row.one AND forth.entity = row.other
OPTIONAL MATCH ()-[back:SPOKE_ABOUT]->() USING INDEX back:SPOKE_ABOUT(by, entity)
WHERE back.by = row.other AND back.entity = row.one
WITH forth, back,
     coalesce(forth.count, 0) + coalesce(back.count, 0) AS weight,
     coalesce(forth.weight, back.weight, 0) AS before
SET forth.weight = weight, back.weight = weight
WITH coalesce(startNode(forth), endNode(back)) AS one, coalesce(endNode(forth), startNode(back)) AS other,
     sign(weight) - sign(before) AS more
WHERE more <> 0
SET one.neighbourCount = one.neighbourCount + more, other.neighbourCount = other.neighbourCount + more
