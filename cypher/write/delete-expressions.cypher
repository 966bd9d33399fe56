// What is left of a claim is counted and named anew; a claim that nobody makes any more goes.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
WITH s
MATCH (s)-[r:EXPRESSES]->(c)
DELETE r
WITH DISTINCT c
CALL (c) {
  OPTIONAL MATCH (c)<-[:EXPRESSES]-(s:Statement)
  WITH s ORDER BY s.id
  RETURN collect(s)[0] AS first, count(s) AS left
}
CALL (c, first, left) {
  WITH c, first, left WHERE left > 0
  SET c.id = first.id, c.text = first.text, c.statementCount = left
}
CALL (c, left) {
  // A node whose indexed properties changed in this transaction stays in the index when it is deleted, unless they go first.
  WITH c, left WHERE left = 0
  REMOVE c.group, c.id
  DETACH DELETE c
}
