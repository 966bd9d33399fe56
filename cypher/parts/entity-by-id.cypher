  MATCH (e:Entity {id: id})
  RETURN e
  UNION
  MATCH (p:Profile {spelling: id})-[:OF]->(e:Entity)
  RETURN e ORDER BY p.marks IS NOT NULL, e.id LIMIT 1
  UNION
  MATCH (:Profile {id: id})-[:OF]->(e:Entity)
  RETURN e
  UNION
  MATCH (:Referent {id: id})-[:AS]->()-[:OF]->(e:Entity)
  RETURN e
