UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[:$(row.kind) {score: row.score, why: row.why}]->(b)
