import type { EntityKind } from '../../../model/annotations';
import { isUnion, lexiconKey, type StateWord } from '../../../model/lexicon';
import type { Candidate } from '../candidate';
import type { KnownAs, KnownName } from './known-names';
import { wordsOf, type NameContext, type Run } from '../name-context';
import { isOfRegion } from '../../words/demonyms';

const KINDS: Readonly<Record<KnownAs, EntityKind>> = {
  state: 'PLACE',
  seat: 'ORGANISATION',
  outlet: 'ORGANISATION',
  organisation: 'ORGANISATION',
  group: 'ORGANISATION',
  place: 'PLACE',
  region: 'PLACE',
  city: 'PLACE',
};

/** The mention of a name that the word lists know; none for an adjective that several states share and nothing settles. States are places here; who acts is found out in `coreference/names/states.ts`. */
export function knownCandidate(context: NameContext, known: KnownName): Candidate[] {
  const { from, to } = known;
  const word = chooseState(known);
  if (!word && known.as === 'state') return [];
  if (isAdjectiveOfRegion(context, known))
    return COUNTRY.test(context.tokens[to]?.lower ?? '')
      ? []
      : [{ from, to, kind: 'PLACE', form: 'ADJECTIVE' }];
  if (!word)
    return [
      {
        from,
        to,
        kind: isOpen(known) ? undefined : KINDS[known.as],
        form: 'NAME',
      },
    ];
  const named = word.how === 'name' || word.how === 'capital';
  return [
    {
      from,
      to,
      kind: named ? kindOfState(context, word) : 'ORGANISATION',
      form: named ? 'NAME' : 'ADJECTIVE',
      state: word.code,
    },
  ];
}

/** "[Latin American] markets". */
export const isAdjectiveOfRegion = (context: NameContext, { from, to, as }: KnownName): boolean =>
  as === 'place' && isOfRegion(lexiconKey(wordsOf(context, { from, to })), context.lexicon);

/** "the South American country": a description of one, and nothing of the others. */
const COUNTRY = /^(?:country|nation|state|republic|kingdom|island|giant|neighbou?r)$/u;

/** Many towns are called like people: a town of one word is settled by the text around it. */
export function isOpen({ as, from, to }: KnownName): boolean {
  return (as === 'city' || as === 'region') && to - from === 1;
}

/** "US" is a name, in "the US said" and in "US officials". */
function chooseState({ states }: KnownName): StateWord | undefined {
  return states.find(({ how }) => how === 'name' || how === 'capital') ?? states[0];
}

/** A state by its name is a place until it acts; a union of states is an organisation wherever it is named. */
function kindOfState({ lexicon }: NameContext, { code }: StateWord): EntityKind {
  return isUnion(lexicon.countries.get(code)?.name ?? '') ? 'ORGANISATION' : 'PLACE';
}

/** The states named inside a longer name that is no place's: "[Ruritanian] Foreign Ministry", "Bank of [Ruritania]". */
export function nestedStates(context: NameContext, run: Run): Candidate[] {
  const found: Candidate[] = [];
  for (let at = run.from; at < run.to; at += 1) {
    const known = context.known.get(at);
    const word =
      known && known.to <= run.to && known.to - known.from < run.to - run.from ? known.states[0] : undefined;
    const isIn = /^(?:of|in)$/u.test(context.tokens[at - 1]?.lower ?? '');
    if (known && word && (word.how === 'adjective' || (isIn && word.how === 'name')))
      found.push({
        from: at,
        to: known.to,
        kind: 'ORGANISATION',
        form: 'ADJECTIVE',
        state: word.code,
      });
  }
  return found;
}
