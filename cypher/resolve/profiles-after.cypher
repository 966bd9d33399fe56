// A page of profiles in the order of their ids.
MATCH (p:Profile)
WHERE p.id > $after
RETURN p {
    .*,
// include profile-lists
  } AS profile ORDER BY p.id LIMIT $limit
