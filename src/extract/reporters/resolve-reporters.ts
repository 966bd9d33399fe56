import type { Attribution } from '../../model/attribution';
import { contains, hull, slice, type Span } from '../../model/span';
import { someName, type Chain } from '../coreference/chain';
import { mentionsIn, type Referents } from '../coreference/referents';
import { OUTLET_NOUNS } from '../words/outlet-nouns';
import { findAuthor, findHouse } from './house';
import { resolveSource, type ResolvedSource } from '../coreference/sources/resolve-source';

/**
 * Who passes a statement on: those whom its words name, and the outlet that it is told to: "Doe told [the weekly]", where the
 * text has named a weekly before. "The correspondent of [Example News]" is Example News.
 */
export function resolveReporters(
  referents: Referents,
  { reporters }: Pick<Attribution, 'reporters'>,
  addressees: readonly ResolvedSource[],
): ResolvedSource[] {
  const named = reporters.flatMap((spans) => {
    const ours = spans.flatMap((span) => houseOfOurs(referents, span));
    return ours.length > 0 ? ours : resolveReporter(referents, spans);
  });
  const heard = addressees.filter(
    (one) =>
      one.chain &&
      (passesOnWhatIsTold(referents, one.chain) || PRESS.test(slice(referents.text, one))) &&
      !OURS.test(slice(referents.text, one)) &&
      !named.some(({ chain }) => chain === one.chain),
  );
  const ours = addressees.flatMap((one) => houseOfOurs(referents, one));
  return withoutRepeats([...named, ...heard, ...ours]);
}

/** "told [French media]", "told [state television]", and not "told the media". */
const PRESS =
  /^(?:the )?(?:\p{Lu}\p{L}+|state|local|foreign|domestic|national|regional|official|pro-government|state-run) (?:media|television|TV|radio|newspapers|press)$/u;

/** Who writes the text. */
const OURS = new RegExp(`^(?:our|this) (?:correspondent|reporter|(?:news )?(?:${OUTLET_NOUNS}))s?$`, 'iu');

/**
 * "told [our correspondent]", "told [us]": of the outlet that the text stands in, or else the one that it names, or else nobody that it
 * names; "told [me]": who writes.
 */
function houseOfOurs(referents: Referents, { start, end }: Span): ResolvedSource[] {
  const words = slice(referents.text, { start, end });
  if (!OURS.test(words) && !/^(?:us|me)$/iu.test(words)) return [];
  const author = /^me$/iu.test(words) ? findAuthor(referents) : undefined;
  const house = author ?? findHouse(referents) ?? (OURS.test(words) ? onlyOutlet(referents) : undefined);
  if (house) return [{ start, end, chain: house }];
  return OURS.test(words) ? [{ start, end, chain: referents.collectives.named(words, { start, end }) }] : [];
}

function onlyOutlet(referents: Referents): Chain | undefined {
  const chains = referents.mentions.flatMap((mention) => mention.chains);
  const [chain, ...others] = new Set(chains.filter((one) => isOutletChain(referents, one)));
  return others.length === 0 ? chain : undefined;
}

/** "interviewed by [Example News], which [Example News] published", "by [the weekly [Example]]": once. */
function withoutRepeats(reporters: readonly ResolvedSource[]): ResolvedSource[] {
  const isFirst = ({ chain }: ResolvedSource, at: number) =>
    !chain || reporters.findIndex((other) => other.chain === chain) === at;
  const isWider = (one: ResolvedSource) =>
    reporters.some(
      (other) =>
        other.chain !== one.chain && other.end - other.start < one.end - one.start && contains(one, other),
    );
  return reporters.filter((one, at) => isFirst(one, at) && !isWider(one));
}

/** "told [the broadcaster]'s Jane Doe": whose presenter asks. */
function houseOfAsker(referents: Referents, spans: readonly Span[]): ResolvedSource[] {
  const [span] = spans;
  const owner = span && /^(.{2,60}?)(?:['’]s|(?<=s)['’])\s\p{Lu}/u.exec(slice(referents.text, span))?.[1];
  if (!span || !owner) return [];
  const house = resolveSource(referents, [{ start: span.start, end: span.start + owner.length }]);
  return house.filter(({ chain }) => chain && isOutletChain(referents, chain));
}

function resolveReporter(referents: Referents, spans: readonly Span[]): ResolvedSource[] {
  const asker = houseOfAsker(referents, spans);
  if (asker.length > 0) return asker;
  const resolved = resolveSource(referents, spans);
  if (spans.length === 0 || resolved.some(({ chain }) => chain && !chain.collective)) return resolved;
  const house = mentionsIn(referents, hull(spans)).find(({ chains }) =>
    chains.some((chain) => isOutletChain(referents, chain)),
  );
  return house ? house.chains.map((chain) => ({ start: house.start, end: house.end, chain })) : resolved;
}

/** Bodies that collect what witnesses tell. */
const COLLECTS =
  /\b(?:Amnesty|Human Rights|Rights Watch|Rights Monitor|Observatory|Without Borders|Save the Children|Oxfam|Fact-Finding Mission|Commission of Inquiry)\b/u;

/** "told [Example News]", "told [Example Rights Watch]". */
function passesOnWhatIsTold(referents: Referents, chain: Chain): boolean {
  return isOutletChain(referents, chain) || someName(chain, (name) => COLLECTS.test(name));
}

/** An outlet by one of its names. */
export function isOutletChain({ isOutlet }: Referents, chain: Chain): boolean {
  const { kind, state, collective } = chain;
  return kind === 'ORGANISATION' && !state && !collective && someName(chain, isOutlet);
}
