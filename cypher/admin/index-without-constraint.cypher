// An index that no constraint has yet, or any more: what making a constraint leaves when it is cut off.
SHOW INDEXES YIELD name, owningConstraint, populationPercent
WHERE name = $name AND owningConstraint IS NULL
RETURN populationPercent = 100 AS isFilled
