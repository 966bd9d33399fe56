// How many documents mention each entity, from the count that is kept with it.
UNWIND $entities AS entity
MATCH (e:Entity {id: entity})
RETURN entity AS key, e.documentCount AS total
