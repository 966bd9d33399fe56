// What follows from another value is kept once: the words of speakers, which their statement has, and a single date.
MATCH ()-[r:SAID_BY]->() WHERE r.text IS NOT NULL
CALL (r) { SET r.text = null } IN TRANSACTIONS OF 5000 ROWS;
MATCH ()-[r:ABOUT|REPORTED_BY|ADDRESSED_TO]->() WHERE r.form IS NOT NULL
CALL (r) { SET r.form = null } IN TRANSACTIONS OF 5000 ROWS;
MATCH (w:Wording) WHERE w.last = w.first
CALL (w) { SET w.last = null } IN TRANSACTIONS OF 5000 ROWS;
MATCH (c:Claim) WHERE c.first = c.at
CALL (c) { SET c.first = null } IN TRANSACTIONS OF 5000 ROWS;
