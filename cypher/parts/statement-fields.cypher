  s {
    .id, .text, .kind, .polarity, .certainty, .cue, .saidAt, .confidence, .sourceText,
    .start, .end, .quote, .before, .after, .spans,
    speakers: [(s)-[r:SAID_BY]->(e) | e {.id, .kind, .name, place: r.position}],
    about: [(s)-[r:ABOUT]->(e) | e {.id, .kind, .name, place: r.position}],
    reportedBy: [(s)-[r:REPORTED_BY]->(e) | e {.id, .kind, .name, place: r.position}],
    addressees: [(s)-[r:ADDRESSED_TO]->(e) | e {.id, .kind, .name, place: r.position}],
    claim: head([(s)-[:EXPRESSES]->(c) | c {.id, .text}]),
    document: head([(s)-[:FROM]->(d) | d {
      .id, .path, .url, .title, .publishedAt, .language,
      publisher: head([(d)-[:PUBLISHED_BY]->(o) | o {.id, .kind, .name}]),
      authors: [(d)-[r:WRITTEN_BY]->(p) | p {.id, .kind, .name, place: r.position}]
    }])
  }
