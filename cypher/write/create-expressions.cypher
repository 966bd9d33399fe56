// A claim is named by its smallest statement, whichever came first.
UNWIND $rows AS row
MERGE (c:Claim {group: row.group})
ON CREATE SET c.id = row.statement, c.text = row.text, c.speakers = row.speakers, c.what = row.what, c.statementCount = 0
SET c.statementCount = c.statementCount + 1,
    c.text = CASE WHEN row.statement < c.id THEN row.text ELSE c.text END,
    c.id = CASE WHEN row.statement < c.id THEN row.statement ELSE c.id END
WITH c, row
MATCH (s:Statement {id: row.statement})
CREATE (s)-[:EXPRESSES]->(c)
