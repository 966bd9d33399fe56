import type { Certainty } from '../../model/annotations';

/** What "you could smell" is no guess. */
const POSSIBLE =
  /\b(?:may|might|(?:could(?! (?:smell|see|hear|feel|taste|only|barely|hardly)\b)|possibly|perhaps|maybe|allegedly|supposedly|purportedly|conceivably|possible that)(?! not\b|n['’]t))\b|(?:\bnot|n['’]t) (?:rule|ruled) out\b/u;
const PROBABLE =
  /\b(?:probably|(?:un)?likely|presumably|apparently|reportedly|seems?|seemed|appear(?:s|ed)?(?= (?:to|that|as if|likely|unlikely)\b)|(?<!\bwhat )(?:is|are|was|were) (?:expected|believed|thought|rumou?red)|expects?|(?:i|we) (?:think|believe)|i (?:guess|suppose)|^(?:he|she|they) (?:believed?|thinks?|thought)|^(?:(?!as\b)[^\s,]+ ){1,4}expected(?! by\b))\b/iu;
/** "[did not rule out] a strike", "[refused] to [rule out] a strike", where the cue may end before its second verb. */
const LEFT_OPEN =
  /(?:\b(?:not|never|refus\w+|declin\w+)|n['’]t)\b.*\b(?:rul(?:e|ed|ing) out|exclud(?:e|ed|ing))\b/iu;
const WORDS_READ = 16;

/**
 * How sure the speaker is of what is said, by the main clause of the content and the cue:
 * "Ruritania is [allegedly] buying shells", "the talks [could] fail", "Doe [did not rule out] a strike".
 */
export function findCertainty(content: string, cue: string, ofCue: Certainty): Certainty {
  if (LEFT_OPEN.test(`${cue} ${content.slice(0, 8)}`)) return 'POSSIBLE';
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
  const main =
    own.split(/\s(?:who|which|whose|whether|where|because|before|so(?! (?:far|many|much)\b))\s/u, 1)[0] ?? '';
  return main.split(/\s+/u, WORDS_READ).join(' ');
}
