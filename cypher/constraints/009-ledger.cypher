// The ledger: every input by its name, and by the document that it became.
CREATE CONSTRAINT input_id IF NOT EXISTS FOR (i:Input) REQUIRE i.id IS UNIQUE;
CREATE INDEX input_document IF NOT EXISTS FOR (i:Input) ON (i.document);
CREATE INDEX input_status IF NOT EXISTS FOR (i:Input) ON (i.status, i.nextTry);
