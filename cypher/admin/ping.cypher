// Does the database exist and let us in?
RETURN 1 AS answer
