UNWIND $ids AS id
MATCH (p:Profile {id: id})
WITH p
MATCH (p)-[:OF]->(e)
RETURN p {
    .*, entity: e.id,
// include profile-lists
  } AS profile
