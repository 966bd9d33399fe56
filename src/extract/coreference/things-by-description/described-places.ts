import { lexiconKey, type Lexicon } from '../../../model/lexicon';
import { someName, type Chain } from '../chain';
import type { ThingDescription } from './thing-descriptions';

const TOWN = /^(?:city|town|village)$/u;
const CONTINENT = /^continent$/u;
/** A part of a state, whatever it is called there. */
const PART = /^(?:territory|province|county|governorate|prefecture|emirate|canton|oblast)$/u;
const STATE = /^state$/u;
/** Where few live together, if the text calls it so. */
const COMMUNITY = /^(?:community|hamlet|settlement|suburb|commune)$/u;
/** Such a part, or a part of the world. */
const REGION = /^(?:region|sub-region|subregion)$/u;

/** What calls a place by its sort, though no list of words in names has it. */
export const isPlaceSort = (noun: string): boolean =>
  [CONTINENT, REGION, STATE, COMMUNITY].some((sort) => sort.test(noun));

interface Known {
  readonly lexicon: Lexicon;
  /** Whether it was named not long ago. */
  readonly isNear: (chain: Chain) => boolean;
}

/** Which places a noun fits by their sort, where their names do not tell it; undefined where it is for no sort of place. */
export function placesOfSort(
  { noun, definite }: Pick<ThingDescription, 'noun' | 'definite'>,
  { lexicon, isNear }: Known,
): ((chain: Chain) => boolean) | undefined {
  const isNamed = (test: (key: string) => boolean) => (chain: Chain) =>
    chain.kind === 'PLACE' && !chain.state && someName(chain, (name) => test(lexiconKey(name)));
  const isPart = isNamed((key) => partKey(key, lexicon) !== undefined);
  if (TOWN.test(noun)) return (chain) => isTown(chain, lexicon);
  if (!definite) return undefined;
  if (CONTINENT.test(noun)) return isNamed((key) => CONTINENTS.test(key));
  if (PART.test(noun)) return isPart;
  const isPartOfWorld = isNamed((key) => PARTS_OF_WORLD.test(key));
  const isState = isNamed((key) => isFederal(key, lexicon) && !isCityToo(key, lexicon));
  if (STATE.test(noun)) return (chain) => isNear(chain) && isState(chain);
  if (REGION.test(noun)) return (chain) => isNear(chain) && (isPart(chain) || isPartOfWorld(chain));
  return undefined;
}

const CONTINENTS =
  /^(?:africa|antarctica|asia|europe|oceania|(?:north|south|latin) america|(?:the )?americas)$/u;

/** Several states, by what everybody calls them together. */
const PARTS_OF_WORLD =
  /^(?:(?:(?:(?:north|south|east|west)ern|north|east|west|central|sub-saharan) )?africa|(?:south|central|latin) america|(?:(?:south|east|west|central|south[ -]?east)(?:ern)? )?asia|(?:(?:northern|southern|eastern|western|central) )?europe|(?:middle|near|far) east|(?:indo|asia)[ -]pacific|pacific|(?:persian )?gulf|(?:(?:south|north) )?caucasus|horn of africa|sahel|maghreb|levant|balkans|baltics|caribbean|arctic|scandinavia)$/u;

/** "roe", "roe region": the key by which the list of the first level below the state has it. */
const partKey = (key: string, { regions }: Lexicon) =>
  [key, `${key} region`, `${key} province`].find((one) => regions.has(one));

/** "It rained in Lagos": rather the city, as where the list has it as "New York City". */
const isCityToo = (key: string, { cities }: Lexicon) => cities.has(key) || cities.has(`${key} city`);

/** The parts of these federations are called states. */
const FEDERATIONS = /^(?:AT|AU|BR|DE|ET|IN|MM|MX|MY|NG|SD|SS|US|VE)$/u;

/** Whether a state has parts that are called states. */
export const isFederation = (code: string): boolean => FEDERATIONS.test(code);

function isFederal(key: string, lexicon: Lexicon): boolean {
  const part = partKey(key, lexicon);
  return part !== undefined && (lexicon.statesOfPlaces.get(part) ?? []).some(isFederation);
}

/** A town of the lists, also one that its region is called after, or a place of one word that no list has. */
function isTown({ kind, state, names }: Chain, lexicon: Lexicon): boolean {
  const { cities, regions, regionsOfTowns, places } = lexicon;
  const isTownKey = (key: string) => {
    if (regions.has(key)) return regionsOfTowns.has(key) || cities.has(`${key} city`);
    return cities.has(key) || (!places.has(key) && !key.includes(' '));
  };
  return kind === 'PLACE' && !state && [...names.keys()].map(lexiconKey).some(isTownKey);
}
