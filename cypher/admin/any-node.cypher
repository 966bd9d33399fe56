// Is there anything in the graph but what every database has?
MATCH (n) WHERE NOT n:Migration AND NOT n:Writer
RETURN 1 AS found LIMIT 1
