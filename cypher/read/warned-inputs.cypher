// What was stored and is worth a look, such as the beginning of an article alone, in order of name.
MATCH (i:Input {status: 'done'})
WHERE i.warning IS NOT NULL
RETURN i.id AS key, i.from AS from, i.warning AS warning
ORDER BY key
