// The shortest chains of who speaks about whom from one entity to another.
UNWIND $pairs AS pair
MATCH (from:Entity {id: pair.from})
MATCH (to:Entity {id: pair.to})
WITH from, to
MATCH path = SHORTEST 50 (from) (
  (speaker)-[:SPOKE_ABOUT]->(subject)
  WHERE speaker <> subject AND subject <> from AND speaker <> to
){1,6} (to)
WITH nodes(path) AS chain, reduce(sum = 0, step IN relationships(path) | sum + step.count) AS count
WHERE size(chain) <= $maxLength + 1
// A chain meets nobody twice.
  AND all(node IN chain WHERE single(other IN chain WHERE other = node))
RETURN [node IN chain | node {.id, .kind, .name}] AS entities
ORDER BY size(chain), count DESC, [node IN chain | node.id]
LIMIT $first
