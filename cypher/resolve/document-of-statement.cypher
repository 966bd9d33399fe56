// Where a statement stands, also one that is hidden.
CALL () {
  MATCH (s:Statement {id: $id})
  RETURN s.document AS document
  UNION
  MATCH (d:Decision {statement: $id})
  RETURN d.document AS document
}
MATCH (d:Document {id: document})
RETURN d.id AS document
