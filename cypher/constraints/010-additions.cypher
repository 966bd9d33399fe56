// What was added since, in the order in which it was: `statementAdded` reads on from where it was.
CREATE INDEX statement_added IF NOT EXISTS FOR (s:Statement) ON (s.added);
