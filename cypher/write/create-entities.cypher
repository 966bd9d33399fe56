UNWIND $rows AS row
CREATE (e:Entity:$(row.label) {id: row.id, kind: row.kind, saidCount: 0, aboutCount: 0, documentCount: 0, referentCount: 0, neighbourCount: 0})
