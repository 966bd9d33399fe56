// Entities of some kinds, those with the most statements first.
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (e:Entity)
  USING INDEX e:Entity(kind, rank)
  WHERE e.kind = kind AND e.rank > $above AND e.rank < $below
  RETURN e ORDER BY e.kind DESC, e.rank DESC LIMIT $limit
}
RETURN e.rank AS key, e {.id, .kind, .name} AS node
ORDER BY key DESC
LIMIT $limit
