// What is counted of an entity, and what is shown of it, from its counted names and roles: the most frequent first, ties by
// code point.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
CALL (e) {
  MATCH (e)-[r:KNOWN_AS]->(n:Name)
  WITH r, n ORDER BY r.count DESC, n.text
  WITH collect(n.text) AS aliases,
       collect({name: n, full: r.full, named: CASE r.full WHEN 0 THEN r.named ELSE 0 END}) AS bearers
  WITH aliases, bearers, reduce(best = bearers[0], one IN bearers |
    CASE WHEN one.full > best.full OR (one.full = best.full AND (one.named > best.named
              OR (one.named = best.named AND one.name.text < best.name.text))) THEN one ELSE best END) AS best
  RETURN aliases, best.name AS name
}
CALL (e) {
  OPTIONAL MATCH (e)-[r:KNOWN_FOR]->(n:Role)
  WITH r, n ORDER BY r.count DESC, n.text
  RETURN collect(n.text) AS roles
}
WITH e, row, name, aliases, roles, e.saidCount + row.said AS said, e.aboutCount + row.about AS about
SET e.referentCount = e.referentCount + row.referents, e.documentCount = e.documentCount + row.documents,
    e.saidCount = said, e.aboutCount = about, e.neighbourCount = e.neighbourCount + row.neighbours,
    e.name = name.text, e.key = name.key, e.roles = nullIf(roles, []),
    e.aliases = nullIf([alias IN aliases WHERE alias <> name.text], []),
    e.rank = right('0000000000' + toString(said + about), 10) + '|' + e.id
