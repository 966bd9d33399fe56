import type { PolarityEvidence } from './polarity';

/** What is called by such words is denied: "called it [an invention]". */
const CALLED =
  /\b(?:false|untrue|baseless|groundless|unfounded|fake|fabricat\w+|inventions?|nonsense|rubbish|absurd|laughable|ridiculous|lies?|hoax|fiction|fantasy|slander|smear|myth|exaggerated|misleading|overblown|inaccurate|incorrect|bogus|preposterous|ludicrous|speculat\w+|guesswork|propaganda|disinformation|fairy[ -]tales?)\b/iu;
const CALLS = /\b(?:call|brand|describ|label|dismiss|denounc|term|spoke of|speaks? of|scoff)/iu;
const ALLEGATION = String.raw`(?:claims?|reports?|accusations?|allegations?|charges?|informations?|rumou?rs?|suggestions?|criticisms?|stor(?:y|ies)|figures|findings|account|version)`;
/** "called [the allegation that he had lied] a bundle of lies", and not "called the claim credible". */
const CALLED_ALLEGATION =
  /^(?:(?:the|any|all|such|these|those|this|his|her|their|its)\s)?(?:[\p{L}.’'-]+\s){0,4}?(?:accusations?|allegations?|charges?|claims?|rumou?rs?|suggestions?|insinuations?|(?:idea|notion)(?= (?:that|of)\b))(?!\p{L})(?!.*\b(?:serious|credible|true|grave|worrying|alarming|shocking|disturbing|troubling|fair|right|justified|interesting|important|plausible|sound|good|welcome|concerning|significant|damning|explosive|compelling|convincing|horrifying|appalling|extraordinary|unprecedented)\b)/isu;
/** "The idea that Ruritania would pay was “kitchen economics”". */
const IDEA_WAS =
  /^(?:(?:the|any|all|such|these|those)\s)?(?:idea|notion|suggestion|claim|allegation|accusation|insinuation|rumou?r)s? (?:that|of(?! \p{L}+ing\b)|about)\b.*\b(?:is|are|was|were) ["“‘']?(?!not\b|true\b|right\b|correct\b|serious\b|credible\b|fair\b|made\b|first\b|as\b|about to\b|\p{L}+(?:ing|ed)\b)/isu;
/** "Roe [disputed] this." "Doe [denied the reports] of a deal." */
const DISPUTES = new RegExp(
  String.raw`(?<!\b(?:nor|not|never) |n['’]t )\b(?:(?:disput\w+|den(?:y|ied|ies)|reject(?:ed|s)|dismiss(?:ed|es)|refut(?:ed|es)|rebuff(?:ed|s)|contradict(?:ed|s))(?: (?:this|that(?=[.,;:!?])|it|these|those|such|him|her|them|${ALLEGATION})\b|(?: [\p{L}’'-]+){1,4}? ${ALLEGATION}\b)|hit back\b|begs? to differ|begged to differ|sees? (?:things|it|this|that|matters) (?:very |quite )?differently|would have none of it|scoffed at\b|brush(?:ed|es) (?:\p{L}+ ){1,4}aside)[^.!?\n]{0,200}[.!?:]\s*["“‘'«]?\s*$`,
  'iu',
);
const HAS_NEGATION = /\b(?:no|not|never|nobody|nothing|none|cannot)\b|n['’]t\b/iu;
/** "the report is [false]"; not "it is a [false choice]", "if you think it is fake", "words that are untrue". */
const REJECTS =
  /(?<!\b(?:if|when|hopes?|think|thought|whether|because|recognize)\b[^.;,]{0,60}|\b(?:which|who|that)\s)(?:\b(?:is|are|was|were|be|been)|\b(?:it|that|this|what|there|they|we|you|he|she)['’](?:s|re))\s+(?!not\b|never\b|sold\b|told\b|fed\b|based\b|built\b|\S+ing\b)(?:(?!not\b)\S+\s+){0,2}?["“‘']?(?:false|untrue|baseless|groundless|unfounded|fake|fabricated|fabrications?|inventions?|exaggerated|nonsense|rubbish|a lie|lies|a hoax|fiction|slander|doctored|forged|a forgery|(?:a |an old )?(?:fairy[ -]tales?|fantasy)|simply wrong|just wrong|plain wrong)\b(?!["”’']? (?!and|or|but|in|by|from|with|on|of|as|to|at|for|so|since|because|that|when|there|here|speculation)\p{L})|\bno truth\b|\bnothing could be further from the truth\b|\bclaims? to the contrary\b|\bcontrary to (?:\p{L}+ )?(?:claims?|reports?|allegations?|rumou?rs?|suggestions?|accusations?)\b/iu;
/** "it is [not true] that", "does [not correspond to reality]", "That [never happened]", "[We reject] these accusations". */
const UNTRUE = new RegExp(
  [
    String.raw`(?:\bnot|n['’]t) (?:true|correct)\b`,
    String.raw`\b(?:this|that|it|such|which)\b.{0,6}?(?:not|n['’]t) the case\b`,
    String.raw`(?:\bnot|n['’]t) correspond to (?:reality|the (?:truth|facts))`,
    String.raw`(?<!\b(?:who|which|that|like they) )\b(?:ha(?:s|ve|d)|having) (?:nothing to do with(?! each other)|no (?:basis|foundation)\b)`,
    String.raw`(?:\bnot|n['’]t) (?:recogni[sz]e|accept) (?:(?:this|that|these|those|the|any of (?:this|that)) (?:${ALLEGATION}|description|picture|characteri[sz]ation|portrayal)\b|(?:this|that)(?=[.,;]|$))`,
    String.raw`(?:^|[.!?…] )(?:(?:that|this|it|(?:the|these|those|such) [^.;,]{3,50}) )?(?:never|did not|didn['’]t) (?:happen|occur|take place)`,
    String.raw`^(?:i|we|he|she|they) (?:did not|didn['’]t|had not|hadn['’]t|never) (?:sa(?:y|id)|ma[dk]e|utter(?:ed)?) (?:that|this|such|those|these|any such)\b`,
    String.raw`^(?:this|that|it|(?:such|these|those) \p{L}+) (?:was|were) never (?:said|made|uttered)\b`,
    String.raw`^no, (?:that|this|it)(?: is|['’]s) (?:not|wrong|false|untrue)`,
    String.raw`^(?:i|we|he|she|they|(?:my|our|his|her) client) (?:\p{L}+ly )?(?:reject|den(?:y|ie)|dispute|refute)s? (?!to\b)\p{L}`,
    String.raw`^(?:utter |complete |total |absolute |pure )?(?:nonsense|rubbish)[.,!]?$`,
    String.raw`^(?:not (?:so|true)|(?:absolutely|certainly|definitely|of course) not|(?:absolutely |completely |totally |utterly |entirely |simply )?(?:untrue|false|baseless|ridiculous)(?=[.,!]?$))`,
  ].join('|'),
  'iu',
);
/** "[did nothing wrong]", "was [not responsible] for it", "[the report was wrong]". */
const GUILTLESS =
  /^(?:(?!\b(?:which|who)\b).)*?(?:\b(?:done|did|said) nothing (?:wrong|illegal|improper)\b|(?:\bnot|n['’]t) (?:responsible|guilty|to blame)\b|\b(?:bears?|bore|had|accepts?|accepted) no (?:responsibility|blame)\b)/iu;
const WRONG = new RegExp(
  String.raw`^(?:the|these|those|such|all|any|his|her|their|its)?\s?(?:[\p{L}’'-]+\s){0,3}?${ALLEGATION}\b(?:(?!,)[^.;])*?\b(?:is|are|was|were)\s(?:\p{L}+ly\s|simply\s|just\s)?["“‘']?(?:wrong|absurd|incorrect|inaccurate|made up|without (?:merit|foundation|basis)|wide of the mark|politically motivated|unsubstantiated|malicious|ridiculous|preposterous|ludicrous|laughable|bogus|fanciful|(?:an? |pure |mere |enemy |complete |total )*(?:fantasy|propaganda|disinformation|speculation|invention|witch[ -]hunt|myth|joke))\b`,
  'iu',
);
const ALLEGED =
  /\b(?:alleg|accus|den(?:y|ied|ies|ial)|rumou?r|claim|report|suspect|suspicion|blam(?:e|ed|es)\b)/iu;
/** "had received [no such] request", "had [not received such] a request", "shows [no patient by that name]". */
const NOT_SUCH =
  /(?<!\bbut\b.{0,160})\b(?:is|are|was|were|been|had|has|have|received?|made|make|gave|given?|issued?|sent|send|signed|held|got|gets?|reached|contains?|shows?) no such (?!luck\b|thing as\b|\p{L}+ (?:before|yet)\b)\p{L}|(?<!\b(?:should|must|would|will|can|could|may) )(?:\bnot|n['’]t|\bnever) (?:received?|made|make|given?|issued?|sent|send|signed?|held|hold|had|have|got) (?:any )?such (?!luck\b)\p{L}|\bno \p{L}+ (?:by|of|with|under) (?:that|this) (?:name|description)\b/iu;
/** "[No such] meeting took place", where somebody had said so. */
const NO_SUCH =
  /^(?:there (?:is|are|was|were|has been|have been|had been) )?no such (?!person|man|woman|thing)\p{L}/iu;
/** What is told of an accident, and of what is not known yet: "not a single passenger was [injured]". */
const BECAME =
  '(?:told|informed|asked|identified|arrested|charged|named|reported|injured|hurt|wounded|harmed|killed|found)';
/** "[No soldier has crossed] the border", where that was alleged; "no decision had been made" rejects nothing. */
const NO_ONE_DID = new RegExp(
  String.raw`^not (?:a single|one) [^.;:]{2,50}? (?:has|have|had|was|were) (?!yet\b|(?:been )?${BECAME}\b)|^(?:[^\s,.;]+ ){1,6}(?:is|are|was|were) neither\b|^no (?!one\b|such\b|records?\b|evidence\b|traces?\b|signs?\b|other\b|doubt\b|reason\b|more\b|longer\b)[^.;:]{2,70}? (?:has|have|had) (?!yet\b|been ${BECAME}\b|.*\b(?:than|in the time|more|less|better|worse)\b)\p{L}+`,
  'iu',
);
const UNDECIDED =
  /^["“‘']?no (?:final |formal )?(?:decisions?|dates?|agreements?|deals?|deadlines?|timetables?|details?|arrests?|casualties|injuries|deaths)\b/iu;
/** What somebody does not know, and what is not done yet, is no denial. */
const UNKNOWN = String.raw`(?! (?:know|had|seen?|heard?|hear|met|meet|read|recall|remember|recognise|recognize|understand|believed?|think|thought|want|expect|comment|discuss|speak|talk|receiv|yet|dared?|been (?:told|informed|asked|contacted|aware|implemented|finali[sz]ed|decided|adopted|agreed|completed|approved|signed|reached|released|identified|confirmed|determined|announced|set)|aware))`;
const NEGATED_FACT = new RegExp(
  String.raw`^(?:(?!(?:if|even|when|while|although|though|because|since|after|that|who|which)\b)[^\s,.;]+\s+){1,7}?(?:(?:is|are|was|were) not (?!being\b)\S+ing|(?:has|have|had) (?:not|never)${UNKNOWN}|did not${UNKNOWN}|(?:isn|aren|wasn|weren|hasn|haven|hadn|didn)['’]t${UNKNOWN}|never${UNKNOWN})|^none of (?:its|his|her|their|the|our) (?!.*\b(?:dared?|yet)\b)|^no \p{L}+ (?:has|have|had) ever\b`,
  'iu',
);

/** Words that reject what others have said, whoever did. */
const PLAIN = [REJECTS, UNTRUE, IDEA_WAS, GUILTLESS, WRONG, NOT_SUCH];

/** Whether what is said rejects what others have alleged; plain words for it first. */
export function isDenial(evidence: PolarityEvidence): boolean {
  const { content } = evidence;
  return PLAIN.some((words) => words.test(content)) || (!UNDECIDED.test(content) && rejectsOthers(evidence));
}

/** By its cue, by what stands before it, or as an answer. */
const rejectsOthers = (evidence: PolarityEvidence): boolean =>
  deniesByCue(evidence) || isDisputed(evidence) || answersNo(evidence) || deniesAlleged(evidence);

/** "challenged [the claim that she had lied]". */
const CONTESTS = /\b(?:challeng|question|downplay)|\bplay\p{L}* down\b/iu;
const AN_ALLEGATION =
  /^(?:the|any|his|her|its|their|all|these|those) (?:\p{L}+ ){0,2}?(?:claims?|accusations?|allegations?|assertions?|(?:idea|notion|suggestion)s?(?= that\b))\b/iu;

/** "called the story [an invention]", "insisted that [she never left]", "pleaded [not guilty]". */
function deniesByCue(evidence: PolarityEvidence): boolean {
  const { content, cue } = evidence;
  const called = content.split(/, wh(?:ich|o|ere)\b/u, 1)[0] ?? '';
  if (CALLS.test(cue) && (CALLED.test(called) || CALLED_ALLEGATION.test(called))) return true;
  if (CONTESTS.test(cue) && AN_ALLEGATION.test(content)) return true;
  if (INSISTS.test(cue) && (isNegatedFact(evidence) || PAST_NOT.test(content))) return true;
  return /\bplead\w* (?:… )?not guilty\b/iu.test(`${cue} ${content.slice(0, 30)}`);
}

/** "says that the photograph is fake. “[We never left],” …": the same in other words. */
const REJECTED_BEFORE = new RegExp(String.raw`(?:${REJECTS.source})[^.!?]{0,60}[.!?]\s*["“‘'«]$`, 'iu');
/** Who only disputes or rejects may go on with something else. */
const DENIED = /(?<!\b(?:was|were|be|been|not) )\bden(?:y|ied|ies)\b[^.!?]*[.!?:]\s*["“‘'«]?\s*$/iu;
/** In another paragraph it may be about something else. */
const NEW_PARAGRAPH = /\n\s*["“‘'«]?\s*$/u;

/** No negation of what is said. */
const ASIDE =
  /\b(?:if|unless) i(?:['’]m| am) not mistaken\b|\bnot (?:only|just|to mention)\b|, (?:and )?not (?!so\b|true\b|at all\b)[^,.;!?]{1,60}(?=[,.;!?]|$)/giu;

/** "Roe denied this. “[Our gates were closed],” he said": what follows says so once more, in the next paragraph if it negates. */
function isDisputed({ before, direct, content }: PolarityEvidence): boolean {
  if (DISPUTES.test(before)) {
    const isNegated = negates(content);
    if (NEW_PARAGRAPH.test(before)) return direct && isNegated;
    return isNegated || (direct && DENIED.test(before) && !/\?$/u.test(content));
  }
  return direct && negates(opening(content)) && (REJECTED_BEFORE.test(before) || DENIED.test(before));
}

const negates = (words: string) => HAS_NEGATION.test(words.replace(ASIDE, '')) || CALLED.test(words);

/** The first clause: what is negated further on is something else. */
const opening = (content: string) =>
  (/^[^.;!?…]*/u.exec(content)?.[0] ?? '').split(
    /,? \b(?:who|which|that|but|because|and|if|when)\b/u,
    1,
  )[0] ?? '';

const ASKED = /\basked\b[^.?!]*\b(?:whether|if)\b[^.?!]*[.,]\s*["“‘']?$/iu;
/** "he [had not]", "they [didn't]". */
const NOT_SO = /^(?:he|she|it|they|i|we) (?:(?:had|has|have|did|was|were|is|are) not|\p{L}+n['’]t)$/iu;

/** "DOE: Did you leave? ROE: [No. I stayed.]" "Roe says that she left. Doe says [she did not]." */
function answersNo({ content, before, direct }: PolarityEvidence): boolean {
  if (NOT_SO.test(content)) return true;
  if (!direct || !/^No[.,!]/u.test(content)) return false;
  return ASKED.test(before) || /\?["”’']?\s*(?:[\p{L} .]{0,40}:\s*)?["“‘']?$/u.test(before);
}

/** “[Nobody hid] anything”, “[We never took] it”, “[It did not happen]”, “[Not one of these papers] reached us”. */
const NOBODY_DID =
  /^(?:nobody|no one|none of (?:us|them|this|that)) (?!has\b|have\b|is\b|knows?\b|can\b|will\b|wants?\b|(?:\p{L}+ )?(?:listen|ask|t[eo]ld?|help|warn|inform|consult|call|c[ao]me|explain|car)\p{L}{0,3}\b)|(?:^|^[^.!?]{1,80}[.!?…] )(?:not (?:one|a single) |(?:we|i|he|she|they|it|that)(?: have| has| had)? never (?!expect|believ|want|imagin|dream|hop|doubt|ask|need|car|lik|lov)\p{L}+(?:ed|en|ew|ook|id|old|ent|aid)\b)|^(?:we|i|he|she|they|it|this|that|(?:my|our|his|her|the) \p{L}+) (?:did not|didn['’]t|have not|haven['’]t|has not|hasn['’]t) (?!know|think|want|see|hear|yet|decided?|come\b|say\b)/iu;

/** "said Ruritania was not supplying any shells", where that was alleged before: rejects it as a whole. */
function deniesAlleged(evidence: PolarityEvidence): boolean {
  const { content, before, direct } = evidence;
  const isAlleged = ALLEGED.test(before);
  if (NO_SUCH.test(content)) return isAlleged;
  if (!NO_NEED.test(content)) {
    if (existsNot(content, before) && (direct || isAlleged)) return true;
    if (isAlleged && direct && NONE_EXISTS.test(content)) return true;
  }
  return isAlleged && (NO_ONE_DID.test(content) || didNot(evidence));
}

/** “[We never took it]”, said [the army had never used them]. */
function didNot({ content, before, direct }: PolarityEvidence): boolean {
  if (direct && NOBODY_DID.test(content)) return true;
  if (!direct) return isNegatedFact({ content, before });
  return !/^(?:i|we)\b/iu.test(content) && isNegatedFact({ content, before: allegations(before) });
}

/** "insists that she never threatened to go": what others have said of her. */
const INSISTS = /\b(?:insist|maintain|counter|retort|rebut|sh(?:o|oo)ts? back|hits? back)/iu;
const PAST_NOT =
  /^(?:\S+ ){1,5}?(?:never \p{L}+ed|did not|didn['’]t|(?:broke|paid|took|made|gave|told|knew) (?:no|nothing|nobody))\b|^(?:nothing|nobody|no one) |^no (?:\p{L}+ ){1,3}?(?:has|have|had) \p{L}+|^["“‘']?no (?:danger|risk|threat)s?\b|^there (?:is|are|was|were|has been|have been|had been) ["“‘']?(?:no (?!(?:alternative|choice|need|reason|option|room|time|doubt|other|offer|deal|decision|plan|rush|hurry)s?\b)|nothing |never )|, not (?:an?|the|his|her|its) [^,;.]+$/iu;

function isNegatedFact({ content, before }: Pick<PolarityEvidence, 'content' | 'before'>): boolean {
  if (!NEGATED_FACT.test(content)) return false;
  const known = new Set(stems(before));
  return stems(content).some((stem) => known.has(stem));
}

/** The sentences in which something is alleged: what another tells is not denied. */
const allegations = (before: string) =>
  before
    .split(/(?<=[.!?]["”’]?)\s+/u)
    .filter((sentence) => ALLEGED.test(sentence))
    .join(' ');

const NONE_EXISTS =
  /(?:^|[.!?] )there (?:is|are|was|were|has been|have been|had been|will be) ["“‘']?no (?:\p{L}+ )?(?<last>\p{L}{4,})|^no (?:\p{L}+ )?(?<first>\p{L}{4,}) (?:took place|(?:was|were|has been|had been) (?!off\b|on\b|out\b|above\b|beyond\b)\p{L}+)/iu;

/** "[There was no fire]" after "reported that a fire had broken out". */
function existsNot(content: string, before: string): boolean {
  const { last, first } = NONE_EXISTS.exec(content)?.groups ?? {};
  const noun = (last ?? first)?.toLowerCase().replace(/s$/u, '').slice(0, STEM);
  return noun !== undefined && new RegExp(String.raw`\b${noun}`, 'iu').test(before);
}

/** "There is no reason for alarm". */
const NO_NEED =
  /\bno (?:reason|need|doubt|way|point|time|hurry|room|choice|alternative|question|place|sense|danger|shortage)\b/iu;

/** In letters. */
const STEM = 6;

/** The first letters of the longer words that are no names: "supplying" and "supplies" have one stem. */
function stems(words: string): string[] {
  return (words.match(/(?<![\p{L}-])\p{Ll}{5,}/gu) ?? [])
    .map((word) => word.slice(0, 5))
    .filter((stem) => !/^(?:there|their|which|becau|would|could|after|befor|about)$/u.test(stem));
}
