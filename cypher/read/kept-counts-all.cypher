// How many statements there are, from the count that Neo4j keeps.
UNWIND $groups AS group
RETURN group.key AS key, COUNT { (:Statement) } AS total
