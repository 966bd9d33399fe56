// The earlier version of a file that has no address of its own.
UNWIND $paths AS path
MATCH (d:Document {path: path})
WHERE d.url IS NULL
RETURN path, min(d.id) AS id
