UNWIND $rows AS row
MATCH (place:Entity {id: row.entity})
MATCH (container:Entity {id: row.within})
CREATE (place)-[:LOCATED_IN {document: row.document}]->(container)
