/** What bodies are called: one list for all that reads such words. Outlets have their own in `outlet-nouns.ts`. */

/** Businesses, by words that are no person's: "the [carmaker] Doe". */
export const BUSINESSES_ONLY =
  'company|firm|corporation|manufacturer|maker|carmaker|automaker|chipmaker|drugmaker|steelmaker|planemaker|truckmaker|toymaker|shipbuilder|shipyard|retailer|lender|insurer|reinsurer|airline|giant|start-?up|conglomerate|utility|brewer|brokerage|subsidiary|multinational|operator';

/** By words that somebody may be as well: "the developer Jane Doe". */
export const PEOPLE_TOO =
  'supplier|provider|contractor|developer|exporter|importer|producer|miner|refiner|trader|distributor|wholesaler|bookmaker|broker|publisher|shipowner';

/** What any business may be called once it is named: "Roe Re … the [insurer]". */
export const BUSINESSES = `${BUSINESSES_ONLY}|${PEOPLE_TOO}`;

/** Bodies that are called so alone: "the [charity] Doe". */
const SOCIETIES_ONLY =
  'charity|foundation|federation|militia|grouping|NGO|ngo|non-?profit|consultancy|watchdog|regulator';

/** Bodies by words that are mostly the last of their names: "the Roe [Bank]". */
export const IN_NAMES =
  'association|union|party|club|institute|movement|alliance|coalition|cooperative|collective|fund|bank|group|agency|organi[sz]ation|think[ -]tank';

/** Words that stand right before the name of a body and of nobody: "the [retailer] Doe". */
export const BODIES_ONLY = `${BUSINESSES_ONLY}|${SOCIETIES_ONLY}`;

/** All of them. */
export const BODIES = `${BUSINESSES}|${SOCIETIES_ONLY}|${IN_NAMES}`;
