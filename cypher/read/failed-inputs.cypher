// What could not be read or written, in order of name.
MATCH (i:Input {status: 'failed'})
RETURN i.id AS key, i.from AS from, i.error AS error, i.attempts AS attempts, i.readAt AS lastTry, i.nextTry AS nextTry
ORDER BY key
