import { lexiconKey, type Lexicon } from '../../model/lexicon';
import { slice } from '../../model/span';
import { someName, type Chain } from '../coreference/chain';
import { SEEN } from '../words/media-words';
import { OUTLET_NOUNS, SHOWS } from '../words/outlet-nouns';
import { isPlatform } from '../words/platforms';
import type { Referents, ResolvedMention } from '../coreference/referents';

/** Words before the bare name of one who is told something or printed it, as other bodies seldom are: "told [Example] that". */
const HEARS = new RegExp(
  String.raw`\b(?:told|tells|telling|interview(?:ed)? (?:with|by|to|for|in)|conversation with|(?:comments?|commentary|statement|remarks|letter|e-?mail) (?:to|for)|(?:wr[io]tes?|[Ww]riting|written)(?: \p{Lu}\p{L}+){0,3} (?:in|for|on)|(?:published|printed) (?:on \p{Lu}\p{Ll}+day )?(?:in|by)|(?:guest|[Aa]ppear(?:ing|ed|s)|[Ss]peaking|spoke|speaks|[Tt]alking|explained|explains|admitted|complained|revealed|recalled|confirmed|confirms|confided) (?:to|on|in|with)|questions? (?:from|by)|asked by|(?:${SEEN}) by)\s(?:(?:the )?(?:${OUTLET_NOUNS}|${SHOWS})\s)?$`,
  'u',
);
/** "on Wednesday’s “[Late Hour]”", "the broadcast of Radio Example’s “[Good Morning]”", "his podcast “[Here We Are]”": before the name of a show. */
const AIRS =
  /(?:\bon \p{Lu}\p{L}+day['’]s|\b(?:broadcast|edition|episode|airing|installment) of(?: \p{Lu}[\p{L}&]*['’]s?)?|\b(?:podcast|show|programme),?)\s(?:["“‘]|''|``)$/u;
/** In characters. */
const BEFORE = 50;

/**
 * The referents, who know as outlets also the bodies that only what is told to them or printed by them shows to be ones: "Doe told
 * [Example] that it was over", "wrote in [Example]". What the lists know as something else is none.
 */
export function withHeardOutlets(referents: Referents): Referents {
  const { mentions, isOutlet } = referents;
  const heard = mentions.flatMap((mention) => (isHeard(mention, referents) ? mention.chains : []));
  const names = new Set(heard.flatMap((chain) => [...chain.names.keys()].map(lexiconKey)));
  if (names.size === 0) return referents;
  for (const chain of heard) chain.kind = 'ORGANISATION';
  return { ...referents, isOutlet: (words) => isOutlet(words) || names.has(lexiconKey(words)) };
}

function isHeard({ start, end, form, chains }: ResolvedMention, { text, lexicon }: Referents): boolean {
  const [chain, ...others] = chains;
  if (form !== 'NAME' || !chain || others.length > 0) return false;
  const words = slice(text, { start, end });
  const [before, behind] = [text.slice(Math.max(0, start - BEFORE), start), text.slice(end, end + 2)];
  if (AIRS.test(before)) return /^[,.]?["”'’]/u.test(behind);
  if (!isUnknownBody(chain, lexicon) || isNoOutlet(words, lexicon) || /^\s\p{Lu}/u.test(behind)) return false;
  return HEARS.test(OFTEN.test(words) ? before.replace(/the $/u, '') : before);
}

/** "told [MPs]", "told [Deputy Jane Roe]", "told [Jane Roe]", "told [Mr. Roe]", "posted on [X]", "told the [Roe Committee]". */
function isNoOutlet(words: string, { organisationWords, offices, honorifics, givenNames }: Lexicon): boolean {
  const [first = '', ...more] = lexiconKey(words).split(' ');
  const last = more.at(-1) ?? first;
  return (
    (more.length > 0 && [offices, honorifics, givenNames].some((list) => list.has(first))) ||
    !/^\p{Lu}/u.test(words) ||
    /^\p{Lu}{2,}s$/u.test(words) ||
    isPlatform(words) ||
    organisationWords.has(last)
  );
}

/** What many an outlet is called: "told the [Mail]". */
const OFTEN =
  /^(?:Mail|Sun|Star|Mirror|Express|Standard|Record|Echo|Guardian|Independent|Globe|Post|Times|Herald|Telegraph|Observer|Review|Chronicle|Tribune|Journal|Courier|Gazette|Argus|Monitor|Examiner|Ledger|Advertiser|Mercury|Recorder|Bulletin|Dispatch)$/u;

/** A body that no list knows. */
function isUnknownBody(chain: Chain, lexicon: Lexicon): boolean {
  const { kind, state, collective } = chain;
  if (!/^(?:ORGANISATION|PLACE)$/u.test(kind) || state || collective) return false;
  const lists = [
    lexicon.organisations,
    lexicon.groups,
    lexicon.seats,
    lexicon.cities,
    lexicon.places,
    lexicon.regions,
  ];
  return !someName(chain, (name) => lists.some((list) => list.has(lexiconKey(name))));
}
