// How many statements each speaker makes about a subject, from the count that is kept for the pair.
UNWIND $groups AS group
OPTIONAL MATCH (:Entity {id: group.starts[0].speaker})-[r:SPOKE_ABOUT]->(:Entity {id: group.starts[0].about})
RETURN group.key AS key, coalesce(r.count, 0) AS total
