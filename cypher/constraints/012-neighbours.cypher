// Whom an entity has most to do with is read from an index, and how many there are is kept, however many they are.
MATCH ()-[r:SPOKE_ABOUT]->() WHERE r.weight IS NULL AND r.by <> r.entity
CALL (r) {
  OPTIONAL MATCH ()-[back:SPOKE_ABOUT]->() WHERE back.by = r.entity AND back.entity = r.by
  SET r.weight = r.count + coalesce(back.count, 0)
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (e:Entity) WHERE e.neighbourCount IS NULL
CALL (e) {
  SET e.neighbourCount = COUNT { MATCH (e)-[:SPOKE_ABOUT]-(other) WHERE other <> e RETURN DISTINCT other }
} IN TRANSACTIONS OF 1000 ROWS;
CREATE INDEX spoke_about_by_weight IF NOT EXISTS FOR ()-[r:SPOKE_ABOUT]-() ON (r.by, r.weight);
CREATE INDEX spoke_about_entity_weight IF NOT EXISTS FOR ()-[r:SPOKE_ABOUT]-() ON (r.entity, r.weight);
