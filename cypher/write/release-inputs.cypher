// What became a document that is gone is due again.
MATCH (i:Input {document: $document})
SET i.status = 'due'
