// Every span that the graph keeps of some statements, with the words that it says are there.
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN id, s.document AS document,
       s.text AS text, s.spans AS spans,
       coalesce(s.quote, s.text) AS quote, s.start AS start, s.end AS end,
       s.cue AS cue, s.cueStart AS cueStart, s.cueEnd AS cueEnd,
       s.sourceText AS sourceText, coalesce(s.sourceSpans, []) AS sourceSpans,
       COLLECT {
         MATCH (s)-[r:ABOUT|REPORTED_BY|ADDRESSED_TO]->()
         WHERE r.start IS NOT NULL
         WITH DISTINCT type(r) AS type, r.start AS start, r.end AS end, r.text AS text
         ORDER BY type, start, end
         RETURN {type: type, start: start, end: end, text: text}
       } AS references
