// Who says how much about whom, and denies: statements that speakers make.
UNWIND $groups AS group
CALL (group) {
// include stream-by-speaker
  MATCH (s)-[r:ABOUT]->()
  WHERE r.by IS NOT NULL AND ($speakers IS NULL OR r.by IN $speakers) AND ($subjects IS NULL OR r.entity IN $subjects)
  WITH r.by AS speaker, r.entity AS subject, count(s) AS count, count(CASE s.polarity WHEN 'DENIES' THEN s END) AS denials
  RETURN collect({speaker: speaker, about: subject, count: count, denials: denials}) AS pairs
}
// include matrix-axes
