// How much is in the graph, from the counts that Neo4j keeps.
RETURN COUNT { (:Document) } AS documents,
       COUNT { (:Statement) } AS statements,
       COUNT { (:Entity) } AS entities,
       COUNT { (:Claim) } AS claims
