  w {
    .id, .what, speakers: coalesce(w.speakers, []), .statementCount, .sample, .first, .last, claim: c.id,
    polarity: s.polarity, text: s.text, vector: s.embedding
  }
