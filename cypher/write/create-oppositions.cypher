UNWIND $rows AS row
MATCH (a:Wording {id: row.from})
MATCH (b:Wording {id: row.to})
CREATE (a)-[:AGAINST {kind: row.kind, score: row.score, why: row.why}]->(b)
