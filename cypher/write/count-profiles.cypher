UNWIND $rows AS row
MATCH (p:Profile {id: row.id})
SET p.referentCount = row.referentCount
