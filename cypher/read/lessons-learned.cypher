// Which of these somebody decided.
UNWIND $ids AS id
MATCH (x:Decided {id: id})
RETURN id
