// How far the graph is on the way to other keys; null for what is done.
MERGE (w:Writer {id: 'writer'})
SET w.keys = $keys, w.rekeying = $rekeying, w.step = $step, w.after = $after
