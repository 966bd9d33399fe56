import type { EntityKind } from '../../../model/annotations';
import type { Lexicon } from '../../../model/lexicon';
import type { Span } from '../../../model/span';
import { fold } from '../../../util/fold';
import { addMention, addName, lastBefore, newChain, type Chain } from '../chain';
import { headOf, isPart, nounPhrase, shorterNames, standsFor } from './collective-words';

/** "[one of] the people", "[two of] those officials": some of those named before. */
const PART_OF =
  /^(?:one|two|three|some|several|many|most|all|another|a few|both|none|a third) of (?=(?:the|these|those|its|their|his|her)\s)/iu;

/** "[one] of them", "two of these", "the other". */
const PART_OF_THEM =
  /^(?:one|two|three|some|several|many|most|all|another|the other|a third|both) of (?:them|these|those)$|^(?:one|the other|another)$/iu;
/** "the press service [of Example Works]": whose it is, so that it is no other's. */
const NAMES_OWNER = /^ (?:of|for|at) (?:the )?\p{Lu}/u;
/** In characters. */
const NEAR = 900;

/** Two words for one side, or for one who wants no name: "the agency's interlocutor". */
const SAME: Readonly<Record<string, string>> = {
  prosecution: 'prosecutors',
  defence: 'defense',
  interlocutor: 'source',
};

/** "the carmaker[, which employs 40,000 people]", "the junta[, led by General Roe]", "two officials[, who spoke on condition of anonymity]". */
const SET_OFF = /,\s(?:(?:which|whose)\s|(?:led|headed|chaired|run|backed|owned) by\s|who spoke\s).*$/su;

/** The sources without a name of one document, by their words: "experts", "two officials", "Western media", "the council". */
export class Collectives {
  private readonly chains = new Map<string, Chain>();
  /** The chains for a head word. */
  private readonly heads = new Map<string, Set<Chain>>();

  constructor(private readonly lexicon: Lexicon) {}

  /** The source of these words, the same for the same words in one document. */
  named(words: string, span: Span, kind: EntityKind = 'ORGANISATION'): Chain {
    const name = withoutArticle(words.replace(SET_OFF, ''));
    const key = fold(name);
    const chain = this.chains.get(key) ?? this.start(words, kind);
    this.chains.set(key, chain);
    const isPartOf = isPart(words);
    const side = sideOf(headOf(words));
    if (!isPartOf) this.heads.set(side, (this.heads.get(side) ?? new Set()).add(chain));
    addName(chain, name);
    for (const alias of isPartOf ? [] : shorterNames(words).map(withoutArticle))
      if (alias && fold(alias) !== key) addName(chain, alias);
    addMention(chain, span, 'DESCRIPTION');
    return chain;
  }

  /** The source that definite words repeat: "the supplier" after "a rival supplier". */
  repeated(words: string, span: Span): Chain | undefined {
    const chain = this.called(words, span);
    if (chain) addMention(chain, span, 'DESCRIPTION');
    return chain;
  }

  /** The one that definite words mean, if it was named after `other` was: "[An official] said … The official added". */
  namedAfter(other: Chain, words: string, span: Span): Chain | undefined {
    const chain = this.called(words, span);
    return chain && lastBefore(chain, span.start) > lastBefore(other, span.start) ? chain : undefined;
  }

  private called(words: string, span: Span): Chain | undefined {
    const part = PART_OF.exec(words);
    if (!part && !/^(?:the|this|that)\s/iu.test(words)) return undefined;
    const whole = part ? words.slice(part[0].length) : words;
    if (!part && NAMES_OWNER.test(words.slice(nounPhrase(words).length)))
      return this.chains.get(fold(withoutArticle(words)));
    return lastNamed([...(this.heads.get(sideOf(headOf(whole))) ?? [])], span);
  }

  /** The several of whom "one of them" is one: those named last before, if that was not long ago. */
  severalBefore(words: string, span: Span, isToldBefore: (chain: Chain) => boolean): Chain | undefined {
    if (!PART_OF_THEM.test(words)) return undefined;
    const all = this.all().filter(({ stands }) => stands === 'several');
    const speaking = all.filter(
      (one) => lastBefore(one, span.start) >= span.start - NEAR && !isToldBefore(one),
    );
    const isBare = /^(?:one|another)$/iu.test(words);
    const several = speaking.length > 0 || isBare ? speaking : all;
    const chain = lastNamed(several, span);
    if (!chain || lastBefore(chain, span.start) < Math.max(0, span.start - NEAR)) return undefined;
    addMention(chain, span, 'DESCRIPTION');
    return chain;
  }

  all(): Chain[] {
    return [...new Set(this.chains.values())];
  }

  private start(words: string, kind: EntityKind): Chain {
    const chain = newChain(kind, {
      collective: true,
      stands: standsFor(words, this.lexicon),
    });
    chain.gender = this.lexicon.offices.get(headOf(words))?.gender;
    return chain;
  }
}

/** Who was named last before a place. */
function lastNamed(chains: readonly Chain[], { start }: Span): Chain | undefined {
  return [...chains].sort((a, b) => lastBefore(b, start) - lastBefore(a, start))[0];
}

const withoutArticle = (words: string) =>
  words
    .replace(/\s+/gu, ' ')
    .replace(/^(?:the|an?) /iu, '')
    .trim();
const sideOf = (head: string) => SAME[head] ?? head;
