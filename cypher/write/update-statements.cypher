// A statement of a corrected document that keeps its spans keeps its node, and what it means until its words change.
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
WITH s, row, s.embedding AS embedding, s.added AS added
MATCH (s)-[r:FROM]->()
SET s = row.properties, s.embedding = embedding, s.added = added,
  r.start = row.properties.start, r.end = row.properties.end
