// Statements that the graph did not have. `added` sorts them by the turn of the writer who holds the lock.
MATCH (w:Writer {id: 'writer'})
WITH right('00000000000' + toString(w.turn), 12) AS turn
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
WITH turn, d, row.properties AS p
CREATE (s:Statement {
  id: p.id, document: p.document, at: p.at, text: p.text, words: p.words, kind: p.kind, polarity: p.polarity,
  certainty: p.certainty, cue: p.cue, cueStart: p.cueStart, cueEnd: p.cueEnd, saidAt: p.saidAt, start: p.start, end: p.end,
  before: p.before, quote: p.quote, after: p.after, spans: p.spans, sourceText: p.sourceText, sourceSpans: p.sourceSpans,
  confidence: p.confidence, added: turn + '|' + p.id
})-[:FROM {start: p.start, end: p.end}]->(d)
