// A statement of a corrected document that keeps its spans keeps its node, and what it means until its words change.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (s:Statement {id: row.id})
WITH d, s, row, s.embedding AS embedding
SET s = row.properties, s.embedding = embedding
MERGE (s)-[r:FROM]->(d)
SET r.start = row.properties.start, r.end = row.properties.end
