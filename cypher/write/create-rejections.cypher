UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (t:Statement {id: row.target})
CREATE (s)-[:REJECTS {score: row.score, why: row.why}]->(t)
