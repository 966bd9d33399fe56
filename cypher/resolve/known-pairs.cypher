// Those of the summaries of a speaker and a subject that the graph has.
UNWIND $rows AS row
MATCH ()-[r:SPOKE_ABOUT]->() USING INDEX r:SPOKE_ABOUT(by, entity)
WHERE r.by = row.by AND r.entity = row.entity
RETURN r.by AS by, r.entity AS entity, r.count AS count, coalesce(r.weight, 0) AS weight
