// An empty list is there, and empty: the importer of a bulk load cannot write one.
MATCH (n:Referent) WHERE n.aliases IS NULL OR n.roles IS NULL
CALL (n) { SET n.aliases = coalesce(n.aliases, []), n.roles = coalesce(n.roles, []) } IN TRANSACTIONS OF 5000 ROWS;
MATCH (n:Profile) WHERE n.names IS NULL OR n.shortForms IS NULL OR n.onlyShort IS NULL
CALL (n) {
  SET n.names = coalesce(n.names, []), n.shortForms = coalesce(n.shortForms, []), n.onlyShort = coalesce(n.onlyShort, [])
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (n:Entity) WHERE n.aliases IS NULL OR n.roles IS NULL
CALL (n) { SET n.aliases = coalesce(n.aliases, []), n.roles = coalesce(n.roles, []) } IN TRANSACTIONS OF 5000 ROWS;
MATCH (n:Wording|Claim) WHERE n.speakers IS NULL
CALL (n) { SET n.speakers = [] } IN TRANSACTIONS OF 5000 ROWS;
MATCH (n:Document) WHERE n.sketch IS NULL
CALL (n) { SET n.sketch = [] } IN TRANSACTIONS OF 5000 ROWS;
MATCH (n:Document)<-[r:MENTIONED_IN]-() WHERE r.spans IS NULL
CALL (r) { SET r.spans = [] } IN TRANSACTIONS OF 5000 ROWS;
