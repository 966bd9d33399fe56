import type { Annotations } from '../model/annotations';
import type { Article } from '../model/article';
import type { Attribution } from '../model/attribution';
import type { Lexicon } from '../model/lexicon';
import type { Reading } from '../model/reading';
import { byPosition } from '../model/span';
import { assemble } from './statements/assemble';
import { onlyJudges } from './statements/only-judges';
import { outletsIn } from './attribution/passing-on/outlet-names';
import { findAttributions } from './attribution/find-attributions';
import { resolveMentions } from './coreference/resolve-mentions';
import { findMentions } from './mentions/find-mentions';
import { findModality } from './modality/find-modality';
import { findSaidAt } from './modality/said-at';
import { tokenize } from './tokens/tokenize';

/** What was read from one article. */
export interface Extraction {
  readonly annotations: Annotations;
  /** All attributions, also of thoughts and wishes, which are no statements. */
  readonly attributions: readonly Attribution[];
  /** What is worth telling the person who ran the command, in one line each. */
  readonly notices: readonly string[];
}

/** Reads an article: names, who says what, who is who, how it is said. Nothing is read from one in a language that is not read. */
export function extract(article: Article, reading: Reading, lexicon: Lexicon): Extraction {
  const { text } = article;
  const tokenized = tokenize(text, article.readable ? article.blocks : []);
  const mentions = findMentions(tokenized, text, lexicon, reading.names);
  const outlets = outletsIn(text, lexicon);
  const attributions = findAttributions(
    { text, tokenized, mentions, encoded: reading.attributions, outlets },
    lexicon,
  );
  const referents = resolveMentions({ text, tokenized, mentions, attributions, lexicon, outlets });
  const contents = attributions.flatMap(({ content }) => content).sort(byPosition);
  const dated = { text, tokenized, contents, publishedAt: article.meta.publishedAt };
  const spoken = attributions
    .filter((attribution) => attribution.speech && !onlyJudges(text, attribution))
    .map((attribution) => ({
      attribution,
      ...findModality(text, attribution, lexicon),
      saidAt: findSaidAt(attribution, dated),
    }));
  return { annotations: assemble(article, spoken, referents), attributions, notices: article.notices };
}
