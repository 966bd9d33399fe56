// Those of these decisions that the log has, and what they concern while they stand.
MATCH (d:Decision)
WHERE d.id IN $ids
OPTIONAL MATCH (d)-[:CONCERNS]->(x)
RETURN d.id AS id, d.undone AS undone, collect(x.id) AS concerned
