import type { CueVerb } from '../../../model/cues';
import type { Draft, Range } from '../text/draft';
import { cueFormsAt, isSpeech, looksWhole, lower, type Passage, type Unit } from '../text/passage';
import { opensThing } from '../clauses/complement';
import type { Quotation } from '../quotations/quotations';
import { findVerbGroup, type VerbGroup } from '../text/verb-groups';
import { isSpoken } from '../text/view';
import { isCiting, isNegation, looksFinite, PREPOSITIONS } from '../../words/word-classes';

/** An attribution of the encoder, in places of tokens. */
interface Parts {
  readonly cue: Range;
  readonly source: Range | undefined;
  readonly content: readonly Range[];
  /** How probable the encoder takes it that it is said. */
  readonly said?: number | undefined;
}

/** The verb that tells what is done in a cue: "went on to [say]", "is quoted as [saying]"; undefined where it has none. */
export function groupOf(passage: Passage, unit: Unit, cue: Range): VerbGroup | undefined {
  for (let at = cue.end - 1; at >= cue.from; at -= 1) {
    const group = findVerbGroup(passage, unit, at);
    if (group) return group;
  }
  return undefined;
}

/**
 * The sense of a cue, and whether what it attributes is said: "Doe [told] them", "Doe's [claim] that", "[according to] Doe",
 * `“It is over,” Doe [gushed]`; and not thought ("Doe [hopes]"), left open ("Doe [declined to say]"), shown ("the poll
 * [finds]"), a mere topic ("they [talked about] the deal"), or itself part of a quotation.
 */
export function senseOfCue(
  passage: Passage,
  group: VerbGroup | undefined,
  parts: Parts,
): Pick<Draft, 'sense' | 'speech'> {
  const sense = group ? senseOfGroup(passage, group, parts) : senseOfWord(passage, parts.cue);
  const isUnlisted =
    !sense && (parts.said ?? 0) > SAID && !isNegated(passage, parts.cue) && !isDone(passage, parts);
  const isKnown = isSaid(passage, parts, group, sense) && !(group && isOfThing(passage, parts, group));
  const isTold = isUnlisted || isKnown || isAloud(passage, parts);
  return { sense, speech: isAttributable(passage, parts, group) && isTold };
}

/** `“It is over,” Doe [remembered]`, `“It is over,” Doe [will say]`: a sentence between marks, by whatever verb. */
const isAloud = (passage: Passage, { said, cue, content }: Parts): boolean =>
  (said ?? 0) > SAID &&
  !isNegated(passage, cue) &&
  content.some(({ end }) => {
    const quotation = passage.quotedBy[end - 1];
    return quotation?.close === end - 1 && looksWhole(passage, quotation) && !isTitle(passage, quotation);
  });

/** `published “[Why It Is More Important Than Ever]”`: its longer words have capitals. */
const isTitle = ({ tokens }: Passage, { first, end }: Quotation): boolean =>
  !tokens.slice(first, end).some(({ text }) => /^\p{Ll}{4,}/u.test(text));

/** How probable it has to be that something is said, for the encoder to be believed where the lists do not know the cue. */
const SAID = 0.7;

/** Something is done, and nothing said of it. */
const isDone = (passage: Passage, parts: Parts): boolean =>
  opensInfinitive(passage, parts) || isPrevented(passage, parts);

/** "prohibits [Doe from leaving]", "barred [the firm from bidding]". */
const isPrevented = ({ tokens }: Passage, { content, cue }: Parts): boolean =>
  content.some(
    ({ from, end }) =>
      from === cue.end &&
      tokens
        .slice(from, end)
        .some((token, at, words) => token.lower === 'from' && /ing$/u.test(words[at + 1]?.lower ?? '')),
  );

/** "agreed [to leave]", "voted 61 to 39 [to approve it]": what is to be done. */
const opensInfinitive = (passage: Passage, { content, cue }: Parts): boolean =>
  content.some(
    ({ from }) => from >= cue.end && (lower(passage, from) === 'to' || lower(passage, from - 1) === 'to'),
  );

/** Somebody says it, in the text's own voice, and it is more than a topic. */
function isAttributable(passage: Passage, parts: Parts, group: VerbGroup | undefined): boolean {
  const { cue, source } = parts;
  if (!source || isQuoted(passage, parts)) return false;
  if (isAsked(passage, cue) || (group?.passive && source.from < cue.end)) return false;
  return !isTopic(passage, cue, group) && !isUntoldWhat(passage, source, cue);
}

/** "what they [called] a mistake", "What they [said] was true"; not so "by what the police [said] was a mistake". */
const isUntoldWhat = (passage: Passage, source: Range, cue: Range): boolean =>
  lower(passage, source.from - 1) === 'what' &&
  source.end <= cue.from &&
  !PREPOSITIONS.has(lower(passage, source.from - 2));

function isSaid(
  passage: Passage,
  { cue, content }: Parts,
  group: VerbGroup | undefined,
  sense: Draft['sense'],
): boolean {
  if (group && sense && 'frames' in sense) return isSpoken(group, sense);
  if (lower(passage, cue.from) === 'according') return true;
  if (isNegated(passage, cue)) return false;
  if (SURE.test(lower(passage, cue.end - 1))) return true;
  return sense ? sense.kind === 'speech' : content.every(({ from }) => isInsideSpeech(passage, from));
}

/** "agreed that it was late" is said, "agreed [to leave]" is not. */
function senseOfGroup(passage: Passage, { senses }: VerbGroup, parts: Parts): CueVerb | undefined {
  const ofDeeds = senses.filter(({ frames }) => frames.has('infinitive'));
  return spokenFirst(ofDeeds.length > 0 && opensInfinitive(passage, parts) ? ofDeeds : senses);
}

const spokenFirst = (senses: readonly CueVerb[]) => senses.find(({ kind }) => kind === 'speech') ?? senses[0];

/** "was [adamant] that": as good as "insisted". */
const SURE = /^(?:adamant|categorical|emphatic|unequivocal|insistent)$/u;

/** Of a noun ("claim") or of a verb that is not used as one ("as told to"). */
function senseOfWord(passage: Passage, cue: Range): Draft['sense'] {
  for (let at = cue.end - 1; at >= cue.from; at -= 1) {
    const here = lower(passage, at);
    const [form] = cueFormsAt(passage, at);
    const sense = passage.cues.nouns.get(here) ?? (form && spokenFirst(form.senses));
    if (sense) return sense;
  }
  return undefined;
}

/** "[talked about] the deal", "[referred questions to] the company", "[citing] two officials": no words of anybody. */
function isTopic(passage: Passage, cue: Range, group: VerbGroup | undefined): boolean {
  const [first, last] = [lower(passage, cue.from), lower(passage, cue.end - 1)];
  if (last === 'about' || isCiting(first)) return true;
  const isCitation = lower(passage, cue.end - 2) === 'reference';
  const isPart = isCitation || /^(?:according|in)$/u.test(first) || last === 'by' || group?.end === cue.end;
  return !isPart && PREPOSITIONS.has(last);
}

/** A thing is published, submitted or ruled, and nothing is said. */
const isOfThing = (passage: Passage, parts: Parts, group: VerbGroup): boolean =>
  isPublished(passage, parts, group) || lacksClause(passage, parts, group);

/** "[The laws] were published in the gazette", "[The closure] was reported by Roe": a thing that is told of, and nothing about it. */
function isPublished(passage: Passage, { content }: Parts, group: VerbGroup): boolean {
  const judges = group.senses.some(({ polarity, frames }) => polarity === 'DENIES' || isJudgement(frames));
  return (
    group.passive &&
    !judges &&
    content.every(
      (range) =>
        range.end <= group.from &&
        !holdsVerb(passage, range) &&
        (lower(passage, range.from) === 'it' || !/^(?:confirm|announce)/u.test(lower(passage, group.at))),
    )
  );
}

const isJudgement = (frames: CueVerb['frames']) => [...frames].every((frame) => frame === 'object');

/** "submitted [his resignation]", "has ruled [the county]", "offered [them a rest]": a thing, behind a verb that only a clause or an infinitive makes speech. */
function lacksClause(passage: Passage, { cue, content }: Parts, group: VerbGroup): boolean {
  const [range, ...more] = content;
  const frames = new Set(group.senses.flatMap((sense) => [...sense.frames]));
  const isFirm = group.senses.every(({ certainty, lemma }) => certainty === 'CERTAIN' && lemma !== 'say');
  if (!range || more.length > 0 || group.negated) return false;
  const isOffer = /^offer/u.test(lower(passage, group.at));
  // "offered to [soldiers a truce]"
  if (isOffer && range.from === cue.end + 1) return opensThing(passage, range.from);
  if (range.from !== cue.end) return false;
  if (isOffer) return !passage.quotedBy[range.from];
  if (!isFirm || !frames.has('clause')) return false;
  const takesThings = [...frames].some((frame) => !/^(?:quote|clause)$/u.test(frame));
  return !takesThings && !passage.quotedBy[range.from] && !holdsVerb(passage, range);
}

/** Any word that may be a verb with a subject before it. */
const holdsVerb = (passage: Passage, { from, end }: Range): boolean =>
  passage.tokens.slice(from, end).some(({ lower: here }, at) => {
    const forms = at > 0 ? passage.cues.verbForms.get(here) : undefined;
    return looksFinite(here) || forms?.has('past') === true || forms?.has('third') === true;
  });

/** "[Asked] for a response, Doe said": what somebody else wants to know. */
function isAsked(passage: Passage, { from }: Range): boolean {
  const opens = passage.tokens[from - 1]?.sentence !== passage.tokens[from]?.sentence;
  return opens && /^(?:asked|questioned|pressed)$/u.test(lower(passage, from));
}

/** "did not [say]", "stopped short of [calling]". */
function isNegated(passage: Passage, cue: Range): boolean {
  return passage.tokens
    .slice(cue.from, cue.end)
    .some(
      ({ lower: word }, at, words) => isNegation(word) || (word === 'short' && words[at + 1]?.lower === 'of'),
    );
}

/** Part of what somebody else says; not so `“It is over, he said.`, where only the closing mark is missing. */
function isQuoted(passage: Passage, { cue, content }: Parts): boolean {
  const quotation = passage.quotedBy[cue.from];
  const [words] = content;
  const isUnclosed =
    quotation?.close === undefined && quotation?.open === words?.from && (words?.end ?? 0) <= cue.from;
  return isInsideSpeech(passage, cue.from) && !isUnclosed;
}

function isInsideSpeech(passage: Passage, at: number): boolean {
  const quotation = passage.quotedBy[at];
  return quotation !== undefined && isSpeech(passage, quotation);
}
