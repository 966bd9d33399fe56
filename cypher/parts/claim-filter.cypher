    WHERE ($saidBy IS NULL OR any(speaker IN c.speakers WHERE speaker IN $saidBy))
      AND ($about IS NULL OR EXISTS { (c)<-[:EXPRESSES]-()-[other:ABOUT]->() WHERE other.entity IN $about })
      AND ($contested IS NULL OR (c.contestedAt IS NOT NULL) = $contested)
      AND ($words IS NULL OR EXISTS {
        (c)<-[:EXPRESSES]-(other:Statement) WHERE all(word IN $words WHERE ' ' + other.words + ' ' CONTAINS word)
      })
