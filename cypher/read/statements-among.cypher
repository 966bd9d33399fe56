// Those of some statements that a filter lets pass, in the order in which they were added.
UNWIND $ids AS id
MATCH (s:Statement {id: id})
WHERE s.at > $above AND s.at < $below
WITH s
// include statement-filter
WITH s ORDER BY s.added
RETURN
// include statement-fields
  AS statement
