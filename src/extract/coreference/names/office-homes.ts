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

/**
 * Adds to the offices of people the state that opened a sentence of the same paragraph last before they are named first: in "Ruritania closed its border. Defence Minister Jane Doe said" she is a minister of Ruritania.
 */
export function addHomes(
  found: readonly FoundMention[],
  people: ReadonlyMap<FoundMention, Chain>,
  text: string,
): void {
  const opens = opensIn(text);
  const opening = found.filter(
    ({ state, start, end, form }) =>
      state && (form === 'NAME' || PART.test(text.slice(end, end + 20))) && opens(start),
  );
  const seen = new Set<Chain>();
  for (const [{ start, title }, chain] of people) {
    if (seen.has(chain) || statesOf(chain).length > 0) continue;
    seen.add(chain);
    const at = title?.start ?? start;
    const paragraph = text.lastIndexOf('\n', at) + 1;
    const last = opening[firstAfter(opening, at - 1) - 1];
    if (last?.state && last.start >= paragraph) addHome(chain, last.state);
  }
}

function addHome({ roles }: Chain, state: string): void {
  roles.forEach((role, index) => {
    if (isBare(role)) roles[index] = { ...role, states: [state] };
  });
}

const isBare = ({ words, states }: Role) => states.length === 0 && BARE.test(words);
