// The log of what people decide, and the ids of documents and referents that a standing decision concerns.
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (d:Decision) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT decision_order IF NOT EXISTS FOR (d:Decision) REQUIRE d.order IS UNIQUE;
CREATE CONSTRAINT decided_id IF NOT EXISTS FOR (x:Decided) REQUIRE x.id IS UNIQUE;
CREATE INDEX decision_document IF NOT EXISTS FOR (d:Decision) ON (d.document);
CREATE INDEX decision_statement IF NOT EXISTS FOR (d:Decision) ON (d.statement);
CREATE INDEX decision_content IF NOT EXISTS FOR (d:Decision) ON (d.contentHash);
