UNWIND $ids AS id
MATCH (p:Profile {id: id})-[:OF]->(e:Entity)
RETURN p {.*, entity: e.id} AS profile
