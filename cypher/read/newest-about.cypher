// The newest statement that each speaker makes about a subject.
UNWIND $pairs AS pair
CALL (pair) {
  MATCH (s:Statement)-[r:ABOUT]->()
  USING INDEX r:ABOUT(entity, by, at)
  WHERE r.entity = pair.about AND r.by = pair.speaker AND r.at > ''
  RETURN s ORDER BY r.entity DESC, r.by DESC, r.at DESC LIMIT 1
}
RETURN pair.speaker AS speaker, pair.about AS about,
// include statement-fields
  AS statement
