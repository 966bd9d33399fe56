CALL (pairs) {
  UNWIND pairs AS pair
  WITH pair.speaker AS id, sum(pair.count) AS total ORDER BY total DESC, id LIMIT $mostSpeakers
  MATCH (e:Entity {id: id})
  WITH e, total ORDER BY total DESC, id
  RETURN collect(e {.id, .kind, .name}) AS speakers, collect(e.id) AS rows
}
CALL (pairs) {
  UNWIND pairs AS pair
  WITH pair.about AS id, sum(pair.count) AS total ORDER BY total DESC, id LIMIT $mostSubjects
  MATCH (e:Entity {id: id})
  WITH e, total ORDER BY total DESC, id
  RETURN collect(e {.id, .kind, .name}) AS about, collect(e.id) AS columns
}
RETURN speakers, about, [pair IN pairs WHERE pair.speaker IN rows AND pair.about IN columns] AS cells
