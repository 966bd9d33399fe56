// How many statements each entity makes, from the count that is kept with it.
UNWIND $groups AS group
OPTIONAL MATCH (e:Entity {id: group.starts[0]})
RETURN group.key AS key, coalesce(e.saidCount, 0) AS total
