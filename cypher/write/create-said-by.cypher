UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (e:Entity {id: row.entity})
CREATE (s)-[:SAID_BY {
  entity: row.entity, at: row.at, polarity: row.polarity, position: row.position, start: row.start,
  end: row.end, form: row.form
}]->(e)
