  s {
    .id, .text, .kind, .polarity, .certainty, .cue, .saidAt, .confidence, .sourceText, .start, .end,
    quote: CASE WHEN 'evidence' IN $leftOut THEN '' ELSE coalesce(s.quote, s.text) END,
    before: CASE WHEN 'evidence' IN $leftOut THEN '' ELSE s.before END,
    after: CASE WHEN 'evidence' IN $leftOut THEN '' ELSE s.after END,
    spans: CASE WHEN 'evidence' IN $leftOut THEN [] ELSE s.spans END,
    speakers: [(s)-[r:SAID_BY]->(e) WHERE NOT 'speakers' IN $leftOut | e {.id, .kind, .name, place: r.position}],
    about: [(s)-[r:ABOUT]->(e) WHERE NOT 'about' IN $leftOut | e {.id, .kind, .name, place: r.position}],
    reportedBy: [(s)-[r:REPORTED_BY]->(e) WHERE NOT 'reportedBy' IN $leftOut | e {.id, .kind, .name, place: r.position}],
    addressees: [(s)-[r:ADDRESSED_TO]->(e) WHERE NOT 'addressees' IN $leftOut | e {.id, .kind, .name, place: r.position}],
    claim: head([(s)-[:EXPRESSES]->(c) WHERE NOT 'claim' IN $leftOut | c {.id, .text}]),
    document: head([(s)-[:FROM]->(d) | d {
      .id, .path, .url, .title, .publishedAt, .language,
      publisher: head([(d)-[:PUBLISHED_BY]->(o) WHERE NOT 'publisher' IN $leftOut | o {.id, .kind, .name}]),
      authors: [(d)-[r:WRITTEN_BY]->(p) WHERE NOT 'authors' IN $leftOut | p {.id, .kind, .name, place: r.position}]
    }])
  }
