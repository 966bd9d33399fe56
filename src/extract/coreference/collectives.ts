import type { Lexicon } from '../../model/lexicon';
import type { Span } from '../../model/span';
import { fold } from '../../util/fold';
import { addMention, addName, newChain, type Chain } from './chain';
import { headOf, nounPhrase, standsFor } from './collective-words';

/** "[one of] the people", "[two of] those officials": some of those named before. */
const PART_OF =
  /^(?:one|two|three|some|several|many|most|all|another|a few|both|none|a third) of (?=(?:the|these|those|its|their|his|her)\s)/iu;

/** Two words for one side. */
const SAME: Readonly<Record<string, string>> = { prosecution: 'prosecutors', defence: 'defense' };

/** The sources without a name of one document, by their words: "experts", "two officials", "Western media", "the council". */
export class Collectives {
  private readonly chains = new Map<string, Chain>();
  /** The chain used last for a head word. */
  private readonly heads = new Map<string, Chain>();

  constructor(private readonly lexicon: Lexicon) {}

  /** The source of these words, the same for the same words in one document. */
  named(words: string, span: Span): Chain {
    const name = withoutArticle(words);
    const key = fold(name);
    const chain = this.chains.get(key) ?? this.start(words);
    this.chains.set(key, chain);
    this.heads.set(sideOf(headOf(words)), chain);
    addName(chain, name);
    for (const alias of [withoutArticle(nounPhrase(words)), headOf(words)])
      if (alias && fold(alias) !== key) addName(chain, alias);
    addMention(chain, span, 'DESCRIPTION');
    return chain;
  }

  /** The source that definite words repeat: "the supplier" after "a rival supplier". */
  repeated(words: string, span: Span): Chain | undefined {
    const part = PART_OF.exec(words);
    if (!part && !/^(?:the|this|that)\s/iu.test(words)) return undefined;
    const chain = this.heads.get(sideOf(headOf(part ? words.slice(part[0].length) : words)));
    if (chain) addMention(chain, span, 'DESCRIPTION');
    return chain;
  }

  all(): Chain[] {
    return [...new Set(this.chains.values())];
  }

  private start(words: string): Chain {
    const chain = newChain('ORGANISATION', {
      collective: true,
      stands: standsFor(words, this.lexicon),
    });
    chain.gender = this.lexicon.offices.get(headOf(words))?.gender;
    return chain;
  }
}

const withoutArticle = (words: string) =>
  words
    .replace(/\s+/gu, ' ')
    .replace(/^(?:the|a|an|some) /iu, '')
    .trim();
const sideOf = (head: string) => SAME[head] ?? head;
