// How many statements are about each entity, from the count that is kept with it.
UNWIND $groups AS group
OPTIONAL MATCH (e:Entity {id: group.starts[0]})
RETURN group.key AS key, coalesce(e.aboutCount, 0) AS total
