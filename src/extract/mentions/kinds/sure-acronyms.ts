import { lexiconKey } from '../../../model/lexicon';
import { initials } from '../../../util/initials';
import type { EncodedName } from '../encoded-names';
import { wordsOf, type NameContext } from '../name-context';
import { headKind } from './head-kind';
import type { Choice } from './kind-votes';

/** "Polar Schooling Programme ([PSP])": no body either; "Polar Foods Ltd ([PFL])": one too. By key. */
export function acronymsOfThings(
  context: NameContext,
  names: readonly EncodedName[],
): readonly (readonly [string, Choice])[] {
  return names.flatMap((name) => {
    const short = explainedBehind(context, name.to);
    if (short === undefined || !isShortOf(short, wordsOf(context, name))) return [];
    const kind = kindOfLong(context, name);
    return kind ? [[lexiconKey(short), kind] as const] : [];
  });
}

/** "PFL" of "([PFL])". */
function explainedBehind({ tokens }: NameContext, to: number): string | undefined {
  const [mark, next, last] = tokens.slice(to, to + 3);
  return mark?.text === '(' && last?.text === ')' ? next?.text : undefined;
}

function kindOfLong(context: NameContext, name: EncodedName): Choice | undefined {
  if (name.kind === 'ORGANISATION') return 'ORGANISATION';
  const kind = headKind(context, name);
  return name.kind === 'OTHER' && kind !== 'ORGANISATION' ? (kind ?? 'NONE') : undefined;
}

const isShortOf = (short: string, long: string) => {
  const words = long.replace(/^the /iu, '');
  const all = words.split(' ').map((word) => word.charAt(0).toUpperCase());
  return short.length > 2 && [initials(words), all.join('')].includes(short);
};
