// A page costs a page: each list is read from an index in its order. cypher/README.md says which query uses which.
CREATE INDEX about_entity_at IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.entity, r.at);
CREATE INDEX statement_at IF NOT EXISTS FOR (s:Statement) ON (s.at);
CREATE INDEX statement_document_at IF NOT EXISTS FOR (s:Statement) ON (s.document, s.at);
CREATE INDEX statement_document_start IF NOT EXISTS FOR (s:Statement) ON (s.document, s.start);
CREATE INDEX document_path IF NOT EXISTS FOR (d:Document) ON (d.path);
CREATE INDEX document_url IF NOT EXISTS FOR (d:Document) ON (d.url);
CREATE INDEX document_at IF NOT EXISTS FOR (d:Document) ON (d.at);
CREATE INDEX document_content IF NOT EXISTS FOR (d:Document) ON (d.contentHash);
CREATE INDEX entity_key IF NOT EXISTS FOR (e:Entity) ON (e.key);
CREATE INDEX entity_rank IF NOT EXISTS FOR (e:Entity) ON (e.rank);
CREATE INDEX entity_kind_rank IF NOT EXISTS FOR (e:Entity) ON (e.kind, e.rank);
CREATE INDEX name_key IF NOT EXISTS FOR (n:Name) ON (n.key);
CREATE INDEX mentioned_in_entity_at IF NOT EXISTS FOR ()-[r:MENTIONED_IN]-() ON (r.entity, r.at);
