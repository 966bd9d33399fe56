import { OUTLET_NOUNS } from '../../words/outlet-nouns';
import { meet, type Draft } from '../text/draft';
import { isEvidence, isSource } from './passed-on';
import { lower, type Passage } from '../text/passage';
import type { PassesOn } from '../reconcile';

/**
 * Whom an outlet cites in the next sentence says what it reported: "Example News reported that it was over. It cited [two
 * officials]." Takes and gives the drafts of each sentence.
 */
export function citeAfterwards(
  passage: Passage,
  sentences: readonly (readonly Draft[])[],
  passesOn: PassesOn,
): readonly (readonly Draft[])[] {
  const told = [...sentences];
  for (let at = 1; at < told.length; at += 1) {
    const [before = [], own = []] = reportedAfterwards(told[at - 1], told[at], passesOn);
    told[at - 1] = before;
    told[at] = own;
    const citing = own.find((draft) => isCiting(passage, draft));
    const place = before.findLastIndex((draft) => draft.speech && !draft.cited && passesOn(draft));
    const report = before[place];
    const [cited] = citing?.content ?? [];
    if (!citing || !report || !cited) continue;
    told[at - 1] = before.with(place, { ...report, cited });
    told[at] = own.with(own.indexOf(citing), { ...citing, speech: false });
  }
  return told;
}

/** "[Doe said it was over.] This was reported by [Example News]": it passes on what Doe said, and says nothing of its own. */
function reportedAfterwards(
  before: readonly Draft[] = [],
  own: readonly Draft[] = [],
  passesOn: PassesOn,
): readonly (readonly Draft[])[] {
  const report = own.find((one) => one.rule === 'reported-by' && one.speech && passesOn(one));
  const isReported = ({ speech, content, quotedBy }: Draft) =>
    speech && !quotedBy && content.some((part) => report?.content.some((other) => meet(part, other)));
  const place = before.findLastIndex(isReported);
  const said = before[place];
  if (!report?.source || !said || passesOn(said)) return [before, own];
  return [before.with(place, { ...said, quotedBy: report.source }), own.filter((one) => one !== report)];
}

const OUTLET = new RegExp(`^(?:it|they|report|${OUTLET_NOUNS})$`, 'u');

/** "[It] cited two officials", "[The paper] quoted an official": without what they said. */
function isCiting(passage: Passage, { cue, source, content }: Draft): boolean {
  const [verb, ...more] = cue;
  const [cited, ...others] = content;
  if (!verb || more.length > 0 || !source || !cited || others.length > 0) return false;
  const isVerb = /^(?:cited|cites|quoted|quotes)$/u.test(lower(passage, verb.end - 1));
  return (
    isVerb &&
    OUTLET.test(lower(passage, source.end - 1)) &&
    isSource(passage, cited) &&
    !isEvidence(passage, cited)
  );
}
