// How many statements have all the words, counted no further than a limit.
CALL db.index.fulltext.queryNodes('statement_words', $query, {limit: $limit}) YIELD node
RETURN count(node) AS found
