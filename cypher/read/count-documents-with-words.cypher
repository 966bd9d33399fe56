// How many documents have all the words in title or text.
CALL db.index.fulltext.queryNodes('document_words', $query) YIELD node
RETURN count(node) AS total
