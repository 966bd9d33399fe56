// What stands decided about documents and referents, the oldest first.
UNWIND $ids AS id
MATCH (x:Decided {id: id})<-[r:CONCERNS]-(d:Decision)
RETURN id, r.rule AS rule, r.side AS side, r.without AS without, d.order AS order, r.correction AS correction
ORDER BY d.order, r.rule, r.side
