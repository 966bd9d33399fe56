UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH e
MATCH (e)<-[:OF]-(p)
RETURN p {
    .*, entity: e.id,
// include profile-lists
  } AS profile ORDER BY p.id
