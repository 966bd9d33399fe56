// In which places each place lies, and up to ten of the documents whose names say so; what most say first.
UNWIND $ids AS id
RETURN id, COLLECT {
  MATCH (:Entity {id: id})-[r:LOCATED_IN]->(place)
  WITH place, r.document AS document LIMIT $most
  WITH place, collect(document) AS found
  ORDER BY size(found) DESC, place.id
  RETURN {
    place: place {.id, .kind, .name},
    documents: COLLECT {
      UNWIND found AS document
      WITH document ORDER BY document LIMIT 10
      MATCH (d:Document {id: document})
      RETURN
// include document-fields
    }
  }
} AS around
