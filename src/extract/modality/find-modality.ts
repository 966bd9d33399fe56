import type { Certainty, Polarity } from '../../model/annotations';
import type { Attribution } from '../../model/attribution';
import { hull, sliceAll } from '../../model/span';
import { findCertainty } from './certainty';
import { findCueSense } from './cue-sense';
import { findPolarity, type PolarityEvidence } from './polarity';

interface Modality {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
}

/** How far back an allegation is looked for, in characters. */
const CONTEXT = 600;

/** How something is said: whether it is asserted, denied, asked, urged or promised, and how sure its speaker is. */
export function findModality(
  text: string,
  attribution: Attribution,
  lexicon: PolarityEvidence['lexicon'],
): Modality {
  const content = sliceAll(text, attribution.content);
  const cue = sliceAll(text, attribution.cue);
  const noun = attribution.rule === 'noun' ? lexicon.cues.nouns.get(lastWord(cue)) : undefined;
  const ofWords = findCueSense(cue, lexicon.cues, opensInfinitive(text, attribution));
  const sense = noun && ofWords.polarity !== 'DENIES' ? noun : ofWords;
  const { start, end } = hull([...attribution.content, ...attribution.source, ...attribution.cue]);
  const polarity = findPolarity({
    content,
    cue,
    source: sliceAll(text, attribution.source),
    direct: attribution.kind === 'DIRECT',
    isTurn: attribution.rule === 'transcript',
    ofCue: sense.polarity,
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: /^[^.!?\n]{0,200}/u.exec(text.slice(end, end + 200))?.[0] ?? '',
    lexicon,
  });
  return Object.freeze({
    polarity,
    certainty: polarity === 'ASKS' ? 'CERTAIN' : findCertainty(content, cue, sense.certainty),
  });
}

/** "[made] a [promise]", "Doe's [calls]". */
const lastWord = (cue: string) => /[\p{L}’'-]+$/u.exec(cue)?.[0].toLowerCase() ?? '';

/** "asked her to [leave]", "asked her [to leave]": what is said is something to do. */
function opensInfinitive(text: string, { rule, content, cue }: Attribution): boolean {
  if (/\bwarn/u.test(sliceAll(text, cue)) && OF_SOMETHING.test(sliceAll(text, content))) return false;
  const start = content[0]?.start ?? 0;
  const opens = /^["“‘'«]?(?:not\s)?to\s/u.test(text.slice(start, start + 8));
  return (
    rule === 'infinitive' || opens || /\bto\s["“‘'«]?$/iu.test(text.slice(Math.max(0, start - 5), start))
  );
}

/** "warned [the agency of a plan] to leave": of what, and not to do what. */
const OF_SOMETHING = /^(?:[^\s.]+ ){0,3}?(?:about|of (?:an?|plans?|plots?|attempts?|efforts?)) /u;
