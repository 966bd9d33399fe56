// What two entities say about one another, both ways at once, and how much that is together: the `weight` of either way. Who
// comes to have a weight is a neighbour. Dates only widen here; where a statement goes, date-pairs reads them anew.
UNWIND $rows AS row
MATCH (one:Entity {id: row.one})
MATCH (other:Entity {id: row.other})
WITH row, one, other
OPTIONAL MATCH ()-[forth:SPOKE_ABOUT]->() USING INDEX forth:SPOKE_ABOUT(by, entity)
WHERE forth.by = row.one AND forth.entity = row.other
OPTIONAL MATCH ()-[back:SPOKE_ABOUT]->() USING INDEX back:SPOKE_ABOUT(by, entity)
WHERE back.by = row.other AND back.entity = row.one AND row.one <> row.other
WITH row, one, other, forth, back, coalesce(forth.weight, back.weight, 0) AS before,
     CASE WHEN row.one <> row.other THEN
       coalesce(forth.count, 0) + coalesce(back.count, 0) + coalesce(row.forth.count, 0) + coalesce(row.back.count, 0)
     END AS weight
FOREACH (told IN CASE WHEN forth IS NULL AND row.forth IS NOT NULL THEN [row.forth] ELSE [] END |
  CREATE (one)-[:SPOKE_ABOUT {
    by: row.one, entity: row.other, count: told.count, denials: told.denials, firstAt: told.firstAt, lastAt: told.lastAt, weight: weight
  }]->(other)
)
FOREACH (told IN CASE WHEN back IS NULL AND row.back IS NOT NULL THEN [row.back] ELSE [] END |
  CREATE (other)-[:SPOKE_ABOUT {
    by: row.other, entity: row.one, count: told.count, denials: told.denials, firstAt: told.firstAt, lastAt: told.lastAt, weight: weight
  }]->(one)
)
FOREACH (told IN CASE WHEN forth IS NOT NULL AND row.forth IS NOT NULL THEN [row.forth] ELSE [] END |
  SET forth.count = forth.count + told.count, forth.denials = forth.denials + told.denials,
      forth.firstAt = CASE WHEN forth.firstAt <= told.firstAt THEN forth.firstAt ELSE coalesce(told.firstAt, forth.firstAt) END,
      forth.lastAt = CASE WHEN forth.lastAt >= told.lastAt THEN forth.lastAt ELSE coalesce(told.lastAt, forth.lastAt) END
)
FOREACH (told IN CASE WHEN back IS NOT NULL AND row.back IS NOT NULL THEN [row.back] ELSE [] END |
  SET back.count = back.count + told.count, back.denials = back.denials + told.denials,
      back.firstAt = CASE WHEN back.firstAt <= told.firstAt THEN back.firstAt ELSE coalesce(told.firstAt, back.firstAt) END,
      back.lastAt = CASE WHEN back.lastAt >= told.lastAt THEN back.lastAt ELSE coalesce(told.lastAt, back.lastAt) END
)
SET forth.weight = weight, back.weight = weight
WITH one, other, sign(weight) - sign(before) AS more
WHERE more <> 0
SET one.neighbourCount = one.neighbourCount + more, other.neighbourCount = other.neighbourCount + more
