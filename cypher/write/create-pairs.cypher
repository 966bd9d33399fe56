UNWIND $rows AS row
MATCH (speaker:Entity {id: row.by})
MATCH (subject:Entity {id: row.entity})
CREATE (speaker)-[:SPOKE_ABOUT {
  by: row.by, entity: row.entity, count: row.count, denials: row.denials, firstAt: row.firstAt, lastAt: row.lastAt, weight: row.weight
}]->(subject)
