// Claims: their wordings, the keys under which wordings find one another, and what statements mean.
CREATE CONSTRAINT wording_id IF NOT EXISTS FOR (w:Wording) REQUIRE w.id IS UNIQUE;
CREATE INDEX filed_entity_key IF NOT EXISTS FOR ()-[r:FILED]-() ON (r.entity, r.key);
CREATE INDEX filed_key IF NOT EXISTS FOR ()-[r:FILED]-() ON (r.key);
CREATE INDEX claim_at IF NOT EXISTS FOR (c:Claim) ON (c.at);
CREATE INDEX claim_contested_at IF NOT EXISTS FOR (c:Claim) ON (c.contestedAt);
CREATE VECTOR INDEX statement_meaning IF NOT EXISTS FOR (s:Statement) ON (s.embedding)
OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine'}};
