// What became of each input. A failure that may pass is tried again after 1, 4, 16 … minutes, at most a day, or when its site says.
UNWIND $rows AS row
MERGE (i:Input {id: row.key})
ON CREATE SET i.firstSeenAt = $now, i.attempts = 0, i.failures = 0
SET i += row.properties, i.seenAt = $now
SET i.attempts = i.attempts + row.attempts,
    i.failures = CASE i.status WHEN 'failed' THEN i.failures + row.attempts ELSE 0 END
SET i.nextTry = CASE
  WHEN i.status <> 'failed' OR row.attempts = 0 THEN i.nextTry
  WHEN NOT row.passing THEN null
  WHEN coalesce(row.wait, 0) > 60000 * 4 ^ (i.failures - 1) THEN $now + row.wait
  WHEN i.failures > 6 THEN $now + 86400000
  ELSE $now + toInteger(60000 * 4 ^ (i.failures - 1))
END
