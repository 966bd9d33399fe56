// A pair of speaker and subject is found by both ids, however many others each of them has.
MATCH (speaker:Entity)-[r:SPOKE_ABOUT]->(subject:Entity) WHERE r.by IS NULL
CALL (speaker, r, subject) { SET r.by = speaker.id, r.entity = subject.id } IN TRANSACTIONS OF 5000 ROWS;
CREATE CONSTRAINT spoke_about_once IF NOT EXISTS FOR ()-[r:SPOKE_ABOUT]-() REQUIRE (r.by, r.entity) IS UNIQUE;
