// Is anything decided at all? Most graphs save themselves the other questions.
MATCH (x:Decided)
RETURN x.id AS id LIMIT 1
