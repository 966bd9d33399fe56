MATCH (d:Decision {id: $id})
OPTIONAL MATCH (d)-[:CONCERNS]->(x)
RETURN d {.id, .action, .by, .at, .reason, .undone} AS decision, collect(x.id) AS concerned
