// How many statements each speaker makes about a subject, from the count that is kept for the pair.
UNWIND $groups AS group
OPTIONAL MATCH ()-[r:SPOKE_ABOUT]->() USING INDEX r:SPOKE_ABOUT(by, entity)
WHERE r.by = group.starts[0].speaker AND r.entity = group.starts[0].about
RETURN group.key AS key, coalesce(r.count, 0) AS total
