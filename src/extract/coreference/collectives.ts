import { fold } from '../../util/fold';
import type { Span } from '../../model/span';
import { addMention, addName, newChain, type Chain } from './chain';

/** The sources without a name of one document, by their words: "experts", "two officials", "Western media". */
export class Collectives {
  private readonly chains = new Map<string, Chain>();

  /** The source of these words, the same for the same words in one document. */
  named(words: string, span: Span): Chain {
    const name = words.replace(/\s+/gu, ' ').replace(/^(?:the|a|an|some) /iu, '');
    const key = fold(name);
    const chain = this.chains.get(key) ?? newChain('ORGANISATION', { collective: true });
    this.chains.set(key, chain);
    addName(chain, name);
    addMention(chain, span, 'DESCRIPTION');
    return chain;
  }

  /** The source that definite words repeat: "the supplier" after "a rival supplier". */
  repeated(words: string, span: Span): Chain | undefined {
    const head = fold(words).split(' ').pop() ?? '';
    if (!/^(?:the|this|that)\s/iu.test(words)) return undefined;
    const chain = [...this.chains.values()]
      .reverse()
      .find(({ names }) => [...names.keys()].some((name) => fold(name).split(' ').includes(head)));
    if (chain) addMention(chain, span, 'DESCRIPTION');
    return chain;
  }

  all(): Chain[] {
    return [...this.chains.values()];
  }
}
