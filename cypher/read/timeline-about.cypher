// How many there are of each day, and how many of them deny: statements about subjects.
UNWIND $groups AS group
CALL (group) {
// include stream-about
  RETURN s.saidAt AS day, count(s) AS count, count(CASE s.polarity WHEN 'DENIES' THEN s END) AS denials
}
RETURN day, count, denials
ORDER BY day
