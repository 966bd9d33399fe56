// The log, the newest first.
OPTIONAL MATCH (from:Decision {id: $after})
MATCH (d:Decision)
WHERE d.order > 0 AND ($after IS NULL OR d.order < from.order)
RETURN d {.id, .action, .by, .at, .reason, .undone, .what} AS decision
ORDER BY d.order DESC LIMIT $first
