import type { EntityKind } from '../../model/annotations';
import type { StateWord } from '../../model/lexicon';
import type { Draft } from './draft';
import type { KnownAs, KnownName } from './known-names';
import { tokenBeside, type Reading, type Run } from './reading';

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

/** The mention of a name that the word lists know. States are places here; who acts is found out in `state-role.ts`. */
export function knownDraft(reading: Reading, known: KnownName): Draft[] {
  const { from, to } = known;
  const word = chooseState(reading, known);
  if (!word) return [{ from, to, kind: isOpen(known) ? undefined : KINDS[known.as], form: 'NAME' }];
  const named = word.how === 'name' || word.how === 'capital';
  return [
    {
      from,
      to,
      kind: named ? 'PLACE' : 'ORGANISATION',
      form: named ? 'NAME' : 'ADJECTIVE',
      state: word.code,
    },
  ];
}

/** Many towns are called like people: a town of one word is settled by the text around it. */
export function isOpen({ as, from, to }: KnownName): boolean {
  return (as === 'city' || as === 'region') && to - from === 1;
}

/** "US" is a name in "the US said" and an adjective in "US officials"; both name the state. */
function chooseState(reading: Reading, { to, from, states }: KnownName): StateWord | undefined {
  const adjective = states.find(({ how }) => how === 'adjective');
  const name = states.find(({ how }) => how === 'name' || how === 'capital');
  if (!adjective || !name) return states[0];
  const next = tokenBeside(reading, from, to);
  return next?.kind === 'word' && /^\p{Ll}{4,}s$/u.test(next.text) && !/ss$/u.test(next.text)
    ? adjective
    : name;
}

/** The states named inside a longer name: "[Ruritanian] Foreign Ministry", "Bank of [Ruritania]". */
export function nestedStates(reading: Reading, run: Run): Draft[] {
  const found: Draft[] = [];
  for (let at = run.from; at < run.to; at += 1) {
    const known = reading.known.get(at);
    const word =
      known && known.to <= run.to && known.to - known.from < run.to - run.from ? known.states[0] : undefined;
    if (known && word && word.how !== 'capital')
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
