// How much two entities say about one another: kept on the pair of either way. Who comes to have a weight is a neighbour.
UNWIND $rows AS row
MATCH (one:Entity {id: row.one})
MATCH (other:Entity {id: row.other})
OPTIONAL MATCH ()-[forth:SPOKE_ABOUT]->() USING INDEX forth:SPOKE_ABOUT(by, entity)
WHERE forth.by = row.one AND forth.entity = row.other
OPTIONAL MATCH ()-[back:SPOKE_ABOUT]->() USING INDEX back:SPOKE_ABOUT(by, entity)
WHERE back.by = row.other AND back.entity = row.one
WITH one, other, forth, back,
     coalesce(forth.count, 0) + coalesce(back.count, 0) AS weight,
     coalesce(forth.weight, back.weight, 0) AS before
WITH one, other, forth, back, weight, sign(weight) - sign(before) AS more
SET forth.weight = weight, back.weight = weight,
    one.neighbourCount = one.neighbourCount + more, other.neighbourCount = other.neighbourCount + more
