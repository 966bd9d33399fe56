  w {
    .id, .what, speakers: coalesce(w.speakers, []), .statementCount, .sample, .first, last: coalesce(w.last, w.first), claim: c.id,
    polarity: s.polarity, text: s.text, vector: s.embedding
  }
