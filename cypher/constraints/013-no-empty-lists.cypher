// A list without a value is absent, like anything else without a value.
MATCH (n:Referent) WHERE n.aliases = [] OR n.roles = []
CALL (n) { SET n.aliases = nullIf(n.aliases, []), n.roles = nullIf(n.roles, []) } IN TRANSACTIONS OF 5000 ROWS;
MATCH (n:Profile) WHERE n.names = [] OR n.shortForms = [] OR n.onlyShort = []
CALL (n) {
  SET n.names = nullIf(n.names, []), n.shortForms = nullIf(n.shortForms, []), n.onlyShort = nullIf(n.onlyShort, [])
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (n:Entity) WHERE n.aliases = [] OR n.roles = []
CALL (n) { SET n.aliases = nullIf(n.aliases, []), n.roles = nullIf(n.roles, []) } IN TRANSACTIONS OF 5000 ROWS;
MATCH (n:Wording|Claim) WHERE n.speakers = []
CALL (n) { SET n.speakers = null } IN TRANSACTIONS OF 5000 ROWS;
MATCH (n:Document) WHERE n.sketch = []
CALL (n) { SET n.sketch = null } IN TRANSACTIONS OF 5000 ROWS;
MATCH (n:Document)<-[r:MENTIONED_IN]-() WHERE r.spans = []
CALL (r) { SET r.spans = null } IN TRANSACTIONS OF 5000 ROWS;
