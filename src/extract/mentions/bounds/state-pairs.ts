import { lexiconKey, onlyState, type Lexicon } from '../../../model/lexicon';
import type { TokenizedText } from '../../tokens/token';
import type { FoundMention } from '../found-mention';

/** "[Ruritania]-[Sylvania] border", "the [Ruritanian]-[Sylvanian] war": the mentions with both states of such a word in place of one name. */
export function withStatePairs(
  found: readonly FoundMention[],
  { tokens }: TokenizedText,
  lexicon: Lexicon,
): FoundMention[] {
  const pairs = tokens.flatMap(({ text, start, end }) => {
    const states = statesOfPair(text, start, lexicon);
    return states.length === 2 ? [{ start, end, states }] : [];
  });
  const ends = new Map(pairs.map(({ start, end }) => [start, end]));
  const isOne = ({ start, end }: FoundMention) => (ends.get(start) ?? -1) >= end;
  return [...found.filter((one) => !isOne(one)), ...pairs.flatMap(({ states }) => states)];
}

/** Empty where not both are states, and for what somebody is by descent: "a Ruritanian-American judge". */
function statesOfPair(text: string, start: number, lexicon: Lexicon): FoundMention[] {
  const halves = /^(\p{Lu}[\p{L}.]+)-((?!American$)\p{Lu}[\p{L}.]+)$/u.exec(text)?.slice(1) ?? [];
  return halves.flatMap((half, at) => {
    const code = onlyState(lexicon.states.get(lexiconKey(half)))?.code;
    const country = lexicon.countries.get(code ?? '');
    const from = start + (at === 0 ? 0 : text.length - half.length);
    return country
      ? [
          {
            start: from,
            end: from + half.length,
            kind: 'ORGANISATION' as const,
            form: 'ADJECTIVE' as const,
            name: country.name,
            state: country.code,
          },
        ]
      : [];
  });
}
