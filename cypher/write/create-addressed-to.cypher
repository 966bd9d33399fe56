UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (e:Entity {id: row.entity})
CREATE (s)-[:ADDRESSED_TO {
  entity: row.entity, at: row.at, position: row.position, start: row.start, end: row.end, text: row.text
}]->(e)
