// Holds the write lock until the transaction ends: writers, also of other processes, take turns.
MERGE (w:Writer {id: 'writer'})
SET w.turn = coalesce(w.turn, 0) + 1
