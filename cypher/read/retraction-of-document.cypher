// The latest retraction of a document that stands.
MATCH (d:Decision {document: $document, action: 'retract', undone: false})
RETURN d.id AS id ORDER BY d.order DESC LIMIT 1
