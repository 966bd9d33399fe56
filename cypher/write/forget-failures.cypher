// What failed in files, and was not met again when they were read to their ends, or when they are gone: it is known by the file's path and more.
UNWIND $froms AS from
MATCH (i:Input)
WHERE i.id STARTS WITH from AND i.from = from AND i.status = 'failed' AND i.seenAt < $begun
DELETE i
