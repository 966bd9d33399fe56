// What the ledger knows of these inputs.
UNWIND $keys AS key
MATCH (i:Input {id: key})
RETURN i {key: i.id, .from, .status, .hash, .size, .modified, .etag, .lastModified, .reader, .readAt, .attempts, .nextTry} AS input
