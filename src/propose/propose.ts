import type { Article } from '../model/article';
import type { Reading } from '../model/reading';
import { slice } from '../model/span';
import { addProposals } from './add-proposals';
import { findChunks, type Chunk } from './chunks';
import type { Extractor } from './extractor';
import { locateProposal, type LocatedProposal } from './locate';

/** So many chunks of an article are shown: about 240,000 characters. */
const MOST_CHUNKS = 40;

export interface Proposals {
  /** What was read, and what an extractor added to it. */
  readonly reading: Reading;
  /** What is worth telling the person who ran the command, in one line each. */
  readonly notices: readonly string[];
}

/**
 * Asks somebody else's extractor for attributions and adds those to the reading that are new and stand in the article letter for
 * letter. Whatever it answers, the text, the offsets and the attributions already read stay as they are. It never throws.
 */
export async function propose(article: Article, reading: Reading, extractor: Extractor): Promise<Proposals> {
  const chunks = article.readable ? findChunks(article) : [];
  const located: LocatedProposal[] = [];
  const troubles = new Set<string>();
  for (const chunk of chunks.slice(0, MOST_CHUNKS)) {
    const outcome = await proposeFor(article.text, chunk, extractor);
    if ('trouble' in outcome) troubles.add(outcome.trouble);
    else located.push(...outcome.located);
  }
  if (chunks.length > MOST_CHUNKS) troubles.add('was not shown the end of so long an article');
  return {
    reading: addProposals(reading, located),
    notices: [...troubles].map(
      (trouble) => `${nameOf(article)}: the extractor at ${extractor.host} ${trouble}.`,
    ),
  };
}

type Outcome = { readonly located: readonly LocatedProposal[] } | { readonly trouble: string };

async function proposeFor(text: string, chunk: Chunk, extractor: Extractor): Promise<Outcome> {
  const answer = await extractor.ask(chunk.map((piece) => slice(text, piece).toWellFormed()));
  if ('trouble' in answer) return answer;
  const located = answer.proposals.flatMap((proposal) => locateProposal(text, chunk, proposal) ?? []);
  const isInvented = located.length === 0 && answer.proposals.length > 0;
  return isInvented ? { trouble: 'proposes only what is not in the text' } : { located };
}

function nameOf({ meta }: Article): string {
  return meta.path ?? meta.url ?? meta.title ?? 'A document';
}
