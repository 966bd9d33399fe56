// One document, without its text.
MATCH (d:Document {id: $id})
RETURN
// include document-fields
  AS node
