MATCH (d:Decision)
WHERE d.order > 0
RETURN d.order AS order ORDER BY d.order DESC LIMIT 1
