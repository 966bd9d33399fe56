// Statements of some polarities about subjects, the newest first.
UNWIND $groups AS group
CALL (group) {
  UNWIND group.starts AS start
  UNWIND $polarities AS polarity
  CALL (start, polarity) {
    MATCH (s:Statement)-[r:ABOUT]->()
    USING INDEX r:ABOUT(entity, polarity, at)
    WHERE r.entity = start AND r.polarity = polarity AND r.at > $above AND r.at < $below
    WITH s, r ORDER BY r.entity DESC, r.polarity DESC, r.at DESC
// include statement-filter
    // A joint statement has one ABOUT for each speaker.
    WITH DISTINCT s, r.entity AS entity, r.polarity AS told, r.at AS key
    ORDER BY entity DESC, told DESC, key DESC LIMIT $limit
    RETURN s, key
  }
  WITH DISTINCT s, key ORDER BY key DESC LIMIT $limit
  RETURN s, key
}
// include statement-row
ORDER BY list, key DESC
