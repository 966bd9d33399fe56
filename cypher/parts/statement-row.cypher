RETURN group.key AS list, key,
// include statement-fields
  AS statement
