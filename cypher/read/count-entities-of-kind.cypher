// How many entities there are of some kinds.
UNWIND $kinds AS kind
MATCH (e:Entity {kind: kind})
RETURN count(e) AS total
