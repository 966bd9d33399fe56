// Two files with one text are one document. When the file that it is known by gets another text, the other is due again.
UNWIND $rows AS row
MATCH (d:Document {id: row.id}) WHERE d.url IS NULL
WITH row
MATCH (i:Input {document: row.id})
WHERE i.id = i.from AND i.status = 'done' AND i.text <> row.text
SET i.status = 'due'
RETURN i.from AS from
