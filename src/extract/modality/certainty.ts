import type { Certainty } from '../../model/annotations';

const POSSIBLE =
  /\b(?:may|might|(?:(?<!\b(?:what|than|how|point) (?:[\p{L}’']+ ){0,2})(?<!\bNothing )could(?! (?:smell|see|hear|feel|remember|imagine|only|barely|hardly)\b)|possibly|perhaps|maybe|allegedly|supposedly|purportedly|possible that)(?! not\b))\b|^(?:Perhaps|Maybe|Possibly)\b/u;
const PROBABLE =
  /\b(?:probably|(?<!\b(?:more|less|equally|of|among|some) )(?:un)?likely(?! voters\b)|presumably|apparently|reportedly|seem(?:s|ed)?|appear(?:s|ed)?(?= (?:to|that|as if)\b)|(?<!\bwhat )(?:is|are|was|were) (?:expected|believed|thought|rumou?red|presumed|feared)|(?<!(?:not|n['’]t) )expects?|(?<!\b(?:what|should|do) )(?:i|we) (?:think(?! of\b)|believe)|i (?:guess|suppose)|^(?:he|she|they) (?:believed?|thinks?|thought)|^(?:[^\s,]+ ){1,4}expected(?! by\b))\b/iu;
/** "[did not rule out] a strike", "[refused] to [rule out] a strike", where the cue may end before its second verb. */
const LEFT_OPEN =
  /\bruling nothing out\b|\bnothing (?:is|was|has been) (?:being )?ruled out\b|(?:\b(?:not|never|refus\w+|declin\w+)|n['’]t)\b.*\b(?:rul(?:e|ed|ing) (?:\p{L}+ )?out|exclud(?:e|ed|ing))\b/iu;
const WORDS_READ = 16;

/**
 * How sure the speaker is of what is said, by the main clause of the content and the cue:
 * "Ruritania is [allegedly] buying shells", "the talks [could] fail", "Doe [did not rule out] a strike".
 */
export function findCertainty(content: string, cue: string, ofCue: Certainty): Certainty {
  const start = mainClause(content);
  if (LEFT_OPEN.test(`${cue} ${start}`) || POSSIBLE.test(start)) return 'POSSIBLE';
  if (/\b(?:speculat|hypothes|theori[sz]|rumou?r)\p{L}*$/iu.test(cue)) return 'POSSIBLE';
  return PROBABLE.test(start) ? 'PROBABLE' : ofCue;
}

/** The first words, where the main verb is: a hedge further on, or of "actions [that could] fail", belongs to something else. */
function mainClause(content: string): string {
  const [main = ''] = content.split(
    /[.;!?]|\s(?:who|which|whose|whether|where|because|before|that(?= (?:could|may|might)\b)|so(?! (?:far|many|much)\b))\s/u,
    1,
  );
  return main.split(/\s+/u, WORDS_READ).join(' ');
}
