/** What the addresses of outlets end in, and no word does, so that it may also be in capitals: "Example.[ru]", "EXAMPLE.[TV]". */
export const ENDINGS_ONLY =
  'info|tv|news|ru|ua|az|kz|uz|kg|ge|md|tj|lv|lt|ee|pl|bg|rs|gr|tr|ir|il|cz|sk|hu|ro|de|fr';

/** What they end in that is a word too: "Example.[today]". */
export const ENDINGS_TOO = 'media|press|today|by|am|at|ch|it|es|pt|si|hr';
