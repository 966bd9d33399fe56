// The last turn that a writer finished.
OPTIONAL MATCH (w:Writer {id: 'writer'})
RETURN coalesce(w.turn, 0) AS turn
