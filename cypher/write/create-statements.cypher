// A statement of a corrected document that keeps its spans keeps its node.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (s:Statement {id: row.id})
SET s = row.properties
MERGE (s)-[r:FROM]->(d)
SET r.start = row.properties.start, r.end = row.properties.end
