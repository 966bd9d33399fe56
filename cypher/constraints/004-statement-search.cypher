// Words of statements: they are folded before they are stored (src/util/fold-words.ts), so the analyzer only splits at blanks.
CREATE FULLTEXT INDEX statement_words IF NOT EXISTS FOR (s:Statement) ON EACH [s.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE INDEX entity_said_count IF NOT EXISTS FOR (e:Entity) ON (e.saidCount);
CREATE INDEX entity_about_count IF NOT EXISTS FOR (e:Entity) ON (e.aboutCount);
