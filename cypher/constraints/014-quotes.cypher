// What stands in the article is kept beside the text of a statement only where it differs: where parts are left out.
MATCH (s:Statement) WHERE s.quote = s.text
CALL (s) { SET s.quote = null } IN TRANSACTIONS OF 5000 ROWS;
