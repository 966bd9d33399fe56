// One statement.
MATCH (s:Statement {id: $id})
RETURN
// include statement-fields
  AS statement
