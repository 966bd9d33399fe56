import type { Certainty } from '../../model/annotations';

/** What "you could smell" is no guess. */
const POSSIBLE =
  /\b(?:may|might|could(?! (?:smell|see|hear|feel|taste|only|barely|hardly)\b)|possibly|perhaps|maybe|allegedly|supposedly|purportedly|conceivably|possible that)\b(?! not\b|n['’]t)/u;
const PROBABLE =
  /\b(?:probably|likely|presumably|apparently|reportedly|seems?|seemed|appear(?:s|ed)?(?= (?:to|that|as if|likely|unlikely)\b)|(?:is|are|was|were) expected|expects?|i (?:think|believe|guess|suppose)|we (?:think|believe))\b/iu;
const WORDS_READ = 16;

/**
 * How sure the speaker is of what is said, by the main clause of the content and the cue:
 * "Ruritania is [allegedly] buying shells", "the talks [could] fail", "Doe [did not rule out] a strike".
 */
export function findCertainty(content: string, cue: string, ofCue: Certainty): Certainty {
  if (
    /\b(?:not|never|n['’]t|refus\w+|declin\w+)\b.*\b(?:rule|ruled|ruling|exclude|excluded) (?:out\b)?/iu.test(
      cue,
    ) ||
    /n['’]t rule out/iu.test(cue)
  )
    return 'POSSIBLE';
  const start = mainClause(content);
  if (POSSIBLE.test(start) || /^(?:Perhaps|Maybe|Possibly)\b/u.test(start)) return 'POSSIBLE';
  if (/\b(?:speculat|hypothes|rumou?r)/iu.test(cue)) return 'POSSIBLE';
  return PROBABLE.test(start) ? 'PROBABLE' : ofCue;
}

/** "[remarks by Roe that] it may return": what follows is another's. */
const OTHERS =
  /^[^,]{0,80}?\b(?:remarks?|claims?|comments?|statements?|reports?|allegations?)\b[^,]{0,60}?(?= that )/u;

/** The first words, where the main verb is: a hedge further on belongs to something else. */
function mainClause(content: string): string {
  const sentence = /^[^.;!?]*/u.exec(content)?.[0] ?? '';
  const own = OTHERS.exec(sentence)?.[0] ?? sentence;
  const main = own.split(/\s(?:who|which|whose|whether)\s/u, 1)[0] ?? '';
  return main.split(/\s+/u, WORDS_READ).join(' ');
}
