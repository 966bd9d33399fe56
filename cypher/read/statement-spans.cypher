// Every span that the graph keeps of some statements, with the words that it says are there.
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN id, s.document AS document,
       s.text AS text, s.spans AS spans,
       s.quote AS quote, s.start AS start, s.end AS end,
       s.cue AS cue, s.cueStart AS cueStart, s.cueEnd AS cueEnd,
       s.sourceText AS sourceText, coalesce(s.sourceSpans, []) AS sourceSpans
