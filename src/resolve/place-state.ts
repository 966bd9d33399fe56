import { lexiconKey } from '../model/lexicon';
import type { Lists } from './lists';
import { stateCode } from './named-state';

/** A place, and where a name says that it lies. */
export interface Located {
  /** Empty where the lists need not know it: "the North" of a state is in no other. */
  readonly place: string;
  readonly container: string;
}

/** "Zenda, Ruritania", "the Zenda region of Ruritania", "Ruritania's Far East". */
const BEHIND = /^(?<place>.+?)(?<link>, | of | in )(?:the )?(?<container>.+)$/u;
const BEFORE = /^(?:the )?(?<container>.+?)['’]s? (?<place>.+)$/iu;
/** The Gulf of Ruritania lies beside it. */
const WATER = /\b(?:bay|bight|channel|gulf|ocean|sea|straits?)$/iu;

/** What the name of a place says of where it lies; "of" and "in" tell of states alone. */
export function saidToLieIn(name: string, lists: Lists): Located | undefined {
  const { container, place = '', link } = (BEHIND.exec(name) ?? BEFORE.exec(name))?.groups ?? {};
  if (container === undefined) return undefined;
  const isState = stateCode('PLACE', container, lists) !== undefined;
  if (link === ', ') return { place, container };
  return isState && !WATER.test(place) ? { place: '', container } : undefined;
}

/** The state of a container, unless the lists know the place in others alone: "Atlanta, Georgia" is in the US. */
export function stateOfContainer({ place, container }: Located, lists: Lists): string | undefined {
  const own = stateCode('PLACE', container, lists);
  const possible = statesWith(place, lists);
  const fits = (code: string) => possible.length === 0 || possible.includes(code);
  if (own !== undefined && fits(own)) return own;
  const said = statesWith(container, lists).filter(fits);
  const [found, ...others] = said.length > 0 ? said : possible;
  return others.length === 0 ? found : undefined;
}

/** The states that have a capital of the name or else a city or region. */
export function statesOf(name: string, lists: Lists): readonly string[] {
  const capitals = capitalsCalled(name, lists);
  return capitals.length > 0 ? capitals : statesWith(name, lists);
}

/** The state of which this is the capital, the first that is `named` or else that of today; or, of those named, the one that alone has a city or region of the name. */
export function stateOfPlace(name: string, named: ReadonlySet<string>, lists: Lists): string | undefined {
  const capitals = capitalsCalled(name, lists);
  if (capitals.length > 0) return capitals.find((code) => named.has(code)) ?? capitals[0];
  const [code, ...others] = statesWith(name, lists);
  return code !== undefined && others.length === 0 && named.has(code) ? code : undefined;
}

function statesWith(name: string, { statesOfPlaces }: Lists): readonly string[] {
  return statesOfPlaces.get(lexiconKey(name)) ?? [];
}

function capitalsCalled(name: string, { states }: Lists): readonly string[] {
  const words = states.get(lexiconKey(name)) ?? [];
  return words.filter(({ how }) => how === 'capital').map(({ code }) => code);
}
