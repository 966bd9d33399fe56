// "What did X deny" is asked most: what is of one polarity is read without what is of another.
MATCH (s:Statement)-[r:SAID_BY|ABOUT]->() WHERE r.polarity IS NULL
CALL (s, r) { SET r.polarity = s.polarity } IN TRANSACTIONS OF 5000 ROWS;
CREATE INDEX said_by_polarity IF NOT EXISTS FOR ()-[r:SAID_BY]-() ON (r.entity, r.polarity, r.at);
CREATE INDEX about_polarity IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.entity, r.polarity, r.at);
CREATE INDEX about_by_polarity IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.entity, r.by, r.polarity, r.at);
