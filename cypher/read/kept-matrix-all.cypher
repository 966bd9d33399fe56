// Who says how much about whom, and denies, from the counts that are kept for pairs: those who say most, about those of whom most is said.
CALL () {
  MATCH (e:Entity)
  USING INDEX e:Entity(saidCount)
  WHERE e.saidCount > 0
  WITH e ORDER BY e.saidCount DESC, e.id LIMIT $mostSpeakers
  RETURN collect(e) AS loudest
}
CALL () {
  MATCH (e:Entity)
  USING INDEX e:Entity(aboutCount)
  WHERE e.aboutCount > 0
  WITH e ORDER BY e.aboutCount DESC, e.id LIMIT $mostSubjects
  RETURN collect(e) AS topics
}
UNWIND loudest AS speaker
MATCH (speaker)-[r:SPOKE_ABOUT]->(subject)
WHERE subject IN topics
WITH collect({speaker: speaker.id, about: subject.id, count: r.count, denials: r.denials}) AS pairs
// include matrix-axes
