// One claim.
MATCH (c:Claim {id: $id})
RETURN c.id AS id, c.text AS text
