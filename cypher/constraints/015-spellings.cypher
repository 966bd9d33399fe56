// An entity is found by each id that it would have if only some spellings of its names were known.
CREATE INDEX profile_spelling IF NOT EXISTS FOR (p:Profile) ON (p.spelling);
