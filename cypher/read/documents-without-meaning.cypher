// Documents in the order of their ids, with the words of their statements of which it was not worked out what they mean.
MATCH (d:Document) WHERE d.id > $after
MATCH (s:Statement {document: d.id}) WHERE s.embedding IS NULL
WITH d.id AS id, collect(DISTINCT s.words) AS words ORDER BY id LIMIT $limit
RETURN id, words
