// The next documents in order of id, each with which of its statements pass a filter; what was read from it only where some do.
MATCH (d:Document)
WHERE d.id > $after AND ($document IS NULL OR d.id = $document)
WITH d ORDER BY d.id LIMIT $limit
CALL (d) {
  MATCH (s:Statement)
  USING INDEX s:Statement(document, at)
  WHERE s.document = d.id AND s.at > $above AND s.at < $below
  WITH s
// include statement-filter
  RETURN collect(s.id) AS statements
}
RETURN d.id AS id, statements,
       CASE WHEN statements <> [] THEN d.text END AS text,
       CASE WHEN statements <> [] THEN d.annotations END AS annotations
ORDER BY id
