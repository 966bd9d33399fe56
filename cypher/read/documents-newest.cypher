// Documents, the newest first.
MATCH (d:Document)
USING INDEX d:Document(at)
WHERE d.at > $above AND d.at < $below
WITH d, d.at AS key ORDER BY d.at DESC LIMIT $limit
RETURN key,
// include document-fields
  AS node
ORDER BY key DESC
