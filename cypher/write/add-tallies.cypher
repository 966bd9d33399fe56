UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
SET e.referentCount = e.referentCount + coalesce(row.referents, 0),
    e.documentCount = e.documentCount + coalesce(row.documents, 0),
    e.saidCount = e.saidCount + coalesce(row.said, 0),
    e.aboutCount = e.aboutCount + coalesce(row.about, 0)
