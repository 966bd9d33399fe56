  d {
    .id, .path, .url, .title, .publishedAt, .language,
    publisher: head([(d)-[:PUBLISHED_BY]->(o) | o {.id, .kind, .name}]),
    authors: [(d)-[r:WRITTEN_BY]->(p) | p {.id, .kind, .name, place: r.position}]
  }
