// The names and roles of entities, the most frequent first.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e.aliases AS aliases, e.roles AS roles
