// The dates of a pair only widen here; where a statement goes, date-pairs reads them anew.
UNWIND $rows AS row
MATCH ()-[r:SPOKE_ABOUT]->() USING INDEX r:SPOKE_ABOUT(by, entity)
WHERE r.by = row.by AND r.entity = row.entity
SET r.count = r.count + row.count, r.denials = r.denials + row.denials, r.weight = row.weight,
    r.firstAt = CASE WHEN r.firstAt <= row.firstAt THEN r.firstAt ELSE coalesce(row.firstAt, r.firstAt) END,
    r.lastAt = CASE WHEN r.lastAt >= row.lastAt THEN r.lastAt ELSE coalesce(row.lastAt, r.lastAt) END
