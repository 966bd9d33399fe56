// The names of a cluster give another id: its entity keeps all relationships, and what repeats its id follows.
UNWIND $rows AS row
MATCH (e:Entity {id: row.from})
SET e.id = row.to
WITH e, row
CALL (e, row) {
  MATCH (e)<-[:SAID_BY]-(s)-[r:ABOUT {by: row.from}]->()
  SET r.by = row.to
}
CALL (e, row) {
  MATCH (e)<-[:SAID_BY]-()-[:EXPRESSES]->(c)
  WITH DISTINCT c, row
  UNWIND c.speakers AS speaker
  WITH c, CASE speaker WHEN row.from THEN row.to ELSE speaker END AS speaker ORDER BY speaker
  WITH c, collect(speaker) AS speakers
  SET c.speakers = speakers
  WITH c, speakers
  MATCH (c)<-[:IN]-(w)
  SET w.speakers = speakers, w.id = reduce(id = '', one IN speakers | id + one + '|') + w.what
}
CALL (e, row) {
  MATCH (e)<-[r:FILED]-()
  SET r.entity = row.to
}
CALL (e, row) {
  MATCH (e)<-[r:SAID_BY|ABOUT|REPORTED_BY|ADDRESSED_TO]-()
  SET r.entity = row.to
}
CALL (e, row) {
  MATCH (e)-[r:MENTIONED_IN]->()
  SET r.entity = row.to
}
CALL (e, row) {
  MATCH (e)-[r:SPOKE_ABOUT]->()
  SET r.by = row.to
}
CALL (e, row) {
  MATCH (e)<-[r:SPOKE_ABOUT]-()
  SET r.entity = row.to
}
