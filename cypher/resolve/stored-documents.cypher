// What the graph has under these ids: enough to see whether anything changed.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.path AS path, d.contentHash AS contentHash, d.annotationsHash AS annotationsHash
