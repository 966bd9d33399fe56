// The log from its beginning, each entry with all that it concerns.
MATCH (d:Decision)
WHERE d.order > $after
WITH d ORDER BY d.order LIMIT $limit
RETURN d {.id, .order, .action, .by, .at, .reason, .undone, .what} AS decision,
       d {.document, .statement, .contentHash, .hasUrl} AS about,
       [(d)-[r:CONCERNS]->(x) | {id: x.id, rule: r.rule, side: r.side, without: r.without, correction: r.correction}] AS concerns
ORDER BY d.order
