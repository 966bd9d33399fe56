// The summary of a speaker and a subject; its dates come from the ends of ABOUT(entity, by, at).
UNWIND $rows AS row
MATCH (speaker:Entity {id: row.speaker})
MATCH (subject:Entity {id: row.subject})
MERGE (speaker)-[r:SPOKE_ABOUT]->(subject)
ON CREATE SET r.count = 0, r.denials = 0
SET r.count = r.count + row.count, r.denials = r.denials + row.denials
WITH r, row
CALL (r, row) {
  WITH r WHERE r.count = 0
  DELETE r
}
