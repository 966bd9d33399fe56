// Documents with all the words in title or text, the oldest first.
CALL db.index.fulltext.queryNodes('document_words', $query) YIELD node AS d
WITH d, d.at AS key
WHERE key > $above AND key < $below
WITH d, key ORDER BY key LIMIT $limit
RETURN key,
// include document-fields
  AS node
ORDER BY key
