UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MATCH (d:Document {id: row.document})
CREATE (e)-[:MENTIONED_IN {entity: row.entity, at: row.at, count: row.count, spans: row.spans}]->(d)
