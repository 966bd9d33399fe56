// Under which keys the graph is filed, and how far it is on the way to others; nothing of it where nobody has filed it yet.
OPTIONAL MATCH (w:Writer {id: 'writer'})
RETURN w.keys AS keys, w.rekeying AS rekeying, w.step AS step, w.after AS after, EXISTS { MATCH (:Profile) } AS hasProfiles
