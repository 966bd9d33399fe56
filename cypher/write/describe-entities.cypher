// What is shown of an entity, from its counted names and roles: the most frequent first, ties by code point.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
CALL (e) {
  MATCH (e)-[r:KNOWN_AS]->(n:Name)
  WITH r, n ORDER BY r.full DESC, CASE r.full WHEN 0 THEN r.named ELSE 0 END DESC, n.text
  WITH collect(n) AS names
  RETURN names[0] AS name
}
CALL (e) {
  MATCH (e)-[r:KNOWN_AS]->(n:Name)
  WITH r, n ORDER BY r.count DESC, n.text
  RETURN collect(n.text) AS aliases
}
CALL (e) {
  OPTIONAL MATCH (e)-[r:KNOWN_FOR]->(n:Role)
  WITH r, n ORDER BY r.count DESC, n.text
  RETURN collect(n.text) AS roles
}
WITH e, name, aliases, roles, toString(e.saidCount + e.aboutCount) AS weight
SET e.name = name.text, e.key = name.key, e.roles = roles,
    e.aliases = [alias IN aliases WHERE alias <> name.text],
    e.rank = right('0000000000' + weight, 10) + '|' + e.id
