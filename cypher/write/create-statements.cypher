// Statements that the graph did not have. `added` sorts them by the turn of the writer who holds the lock.
MATCH (w:Writer {id: 'writer'})
WITH right('00000000000' + toString(w.turn), 12) AS turn
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (s:Statement {
  id: row.id, document: row.document, at: row.at, text: row.text, words: row.words, kind: row.kind, polarity: row.polarity,
  certainty: row.certainty, cue: row.cue, cueStart: row.cueStart, cueEnd: row.cueEnd, saidAt: row.saidAt, start: row.start, end: row.end,
  before: row.before, quote: row.quote, after: row.after, spans: row.spans, sourceText: row.sourceText, sourceSpans: row.sourceSpans,
  confidence: row.confidence, added: turn + '|' + row.id
})-[:FROM {start: row.start, end: row.end}]->(d)
