// The names and roles of entities, the most frequent first.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, coalesce(e.aliases, []) AS aliases, coalesce(e.roles, []) AS roles
