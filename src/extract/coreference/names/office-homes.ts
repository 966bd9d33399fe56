import { lexiconKey, onlyState, type Lexicon } from '../../../model/lexicon';
import { firstAfter } from '../../../util/first-after';
import type { FoundMention } from '../../mentions/found-mention';
import { statesOf, type Chain } from '../chain';
import type { Role } from '../people-by-description/role';
import { opensIn } from '../things-by-description/repeated-things';

/** "President", "Defence Minister", "government spokesman": an office of a state that the words do not tell. */
const BARE =
  /^(?:deputy |vice |then |former |ex-)*(?:president|prime minister|premier|chancellor|(?:(?:foreign|defen[cs]e|interior|finance|health|trade|economy|energy|justice|transport|agriculture|home|culture|education|environment|labou?r) )(?:minister|secretary)|(?:government|foreign ministry|presidential) spokes(?:man|woman|person))$/iu;

/** "the Ruritanian [opposition]". */
const PART = /^\s(?:opposition|government|parliament|cabinet|authorities|presidency)\b/u;

/** "ROEVILLE, May 3 (Example) - ": where a report is from. */
const DATELINE = /^(?<town>\p{Lu}[\p{Lu} ]{2,20})(?:,[^\n]{0,30}|\s\([^)\n]{2,30}\))\s?[-–—]/u;

/**
 * Adds to the offices of people the state that opened a sentence of the same paragraph last before they are named first, else the
 * one from whose capital the report is: in "Ruritania closed its border. Defence Minister Jane Doe said" she is a minister of Ruritania.
 */
export function addHomes(
  found: readonly FoundMention[],
  people: ReadonlyMap<FoundMention, Chain>,
  { text, lexicon }: { text: string; lexicon: Lexicon },
): void {
  const opens = opensIn(text);
  const opening = found.filter(
    ({ state, start, end, form }) =>
      state && (form === 'NAME' || PART.test(text.slice(end, end + 20))) && opens(start),
  );
  const seen = new Set<Chain>();
  const visited = new Set([...people.values()].flatMap(({ roles }) => roles.flatMap(statesLed)));
  for (const [{ start, title }, chain] of people) {
    if (seen.has(chain) || statesOf(chain).length > 0) continue;
    seen.add(chain);
    const at = title?.start ?? start;
    const paragraph = text.lastIndexOf('\n', at) + 1;
    const last = opening[firstAfter(opening, at - 1) - 1];
    const capital = capitalAt(text, paragraph, lexicon);
    const state =
      last && last.start >= paragraph ? last.state : capital && !visited.has(capital) ? capital : undefined;
    if (state) addHome(chain, state);
  }
}

/** "Ruritanian Prime Minister": whoever writes from there says so only where others visit him. */
const statesLed = ({ family, states }: Role): readonly string[] => (family === 'leader' ? states : []);

function addHome({ roles }: Chain, state: string): void {
  roles.forEach((role, index) => {
    if (isBare(role)) roles[index] = { ...role, states: [state] };
  });
}

function capitalAt(text: string, start: number, { states }: Lexicon): string | undefined {
  const town = DATELINE.exec(text.slice(start, start + 80))?.groups?.['town'];
  const state = town ? onlyState(states.get(lexiconKey(town))) : undefined;
  return state?.how === 'capital' ? state.code : undefined;
}

const isBare = ({ words, states }: Role) => states.length === 0 && BARE.test(words);
