UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (e:Entity {id: row.entity})
CREATE (s)-[:ABOUT {
  entity: row.entity, by: row.by, at: row.at, polarity: row.polarity, position: row.position,
  start: row.start, end: row.end, text: row.text
}]->(e)
