// Who of those with these `ids` speaks about whom of them. One who speaks about many is asked about each of the others.
CALL (ids) {
  UNWIND ids AS id
  MATCH (speaker:Entity {id: id})
  WITH ids, id, speaker, COUNT { (speaker)-[:SPOKE_ABOUT]->() } AS subjects
  CALL (ids, id, speaker, subjects) {
    WITH ids, speaker WHERE subjects <= size(ids)
    MATCH (speaker)-[r:SPOKE_ABOUT]->() WHERE r.entity IN ids
    RETURN r
    UNION ALL
    WITH ids, id WHERE subjects > size(ids)
    MATCH ()-[r:SPOKE_ABOUT]->() USING INDEX r:SPOKE_ABOUT(by, entity)
    WHERE r.by = id AND r.entity IN ids
    RETURN r
  }
  WITH r.by AS from, r.entity AS to, r.count AS count, r.denials AS denials
  ORDER BY count DESC, from, to
  RETURN collect({from: from, to: to, count: count, denials: denials}) AS edges
}
