// An entry of the log, and the ids of referents and documents that it concerns while it stands.
CREATE (d:Decision)
SET d = $properties
WITH d
UNWIND $concerns AS row
MERGE (x:Decided {id: row.id})
CREATE (d)-[r:CONCERNS]->(x)
SET r = row.properties
