// The summary of a speaker and a subject. Its dates only widen here; where a statement goes, date-pairs reads them anew.
UNWIND $rows AS row
MATCH (speaker:Entity {id: row.speaker})
MATCH (subject:Entity {id: row.subject})
MERGE (speaker)-[r:SPOKE_ABOUT {by: row.speaker, entity: row.subject}]->(subject)
ON CREATE SET r.count = row.count, r.denials = row.denials, r.firstAt = row.firstAt, r.lastAt = row.lastAt
ON MATCH SET r.count = r.count + row.count, r.denials = r.denials + row.denials,
             r.firstAt = CASE WHEN r.firstAt <= row.firstAt THEN r.firstAt ELSE coalesce(row.firstAt, r.firstAt) END,
             r.lastAt = CASE WHEN r.lastAt >= row.lastAt THEN r.lastAt ELSE coalesce(row.lastAt, r.lastAt) END
