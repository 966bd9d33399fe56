// The wordings that stand against these, and these.
UNWIND $ids AS id
MATCH (w:Wording {id: id})
WITH w
OPTIONAL MATCH (w)-[:AGAINST]-(v)
WITH collect(w.id) + collect(v.id) AS ids
UNWIND ids AS id
RETURN DISTINCT id
