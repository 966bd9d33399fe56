// The entry stays in the log; it concerns nothing any more.
MATCH (d:Decision {id: $id})
SET d.undone = true
WITH d
MATCH (d)-[r:CONCERNS]->(x)
DELETE r
WITH DISTINCT x WHERE NOT EXISTS { (x)<-[:CONCERNS]-() }
DELETE x
