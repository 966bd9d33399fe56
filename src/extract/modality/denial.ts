import type { PolarityEvidence } from './polarity';

/** What is not so, of whatever that is said. */
const FALSE = String.raw`false|untrue|baseless|groundless|unfounded|fake|fabricat\w+|inventions?|exaggerated|nonsense|rubbish|lies?|hoax|fiction|slander|doctored|forged|forger(?:y|ies)|made[ -]up(?! (?:of|by|from|for|on)\b)|fantasy|fairy[ -]tales?`;
/** What is not so where it is said of what others have said. */
const ABSURD = String.raw`absurd|laughable|ridiculous|smear|myth|misleading|overblown|inaccurate|incorrect|bogus|preposterous|ludicrous|speculat\w+|guesswork|propaganda|disinformation`;
const ALLEGATION = String.raw`(?:claims?|reports?|accusations?|allegations?|charges?|rumou?rs?|suggestions?|criticisms?|stor(?:y|ies)|figures|findings|account|version)`;

/** What is called by such words is denied: "called it [an invention]". */
const CALLED = new RegExp(String.raw`\b(?:${FALSE}|${ABSURD})\b`, 'iu');
const CALLS = /\b(?:call|brand|describ|label|denounc|term|spoke of|speaks? of)/iu;
/** "challenged [the claim that she had lied]". */
const CONTESTS = /\b(?:challeng|downplay)|\bplay\p{L}* down\b/iu;
const AN_ALLEGATION =
  /^(?:the|any|his|her|its|their|all|these|those) (?:\p{L}+ ){0,2}?(?:claims?|accusations?|allegations?|assertions?|(?:idea|notion|suggestion)s?(?= that\b))\b/iu;

/** "the report is [false]"; not "it is a [false choice]", "if you think it is fake", "words that are untrue". */
const REJECTS = new RegExp(
  String.raw`(?<!\b(?:if|when|hopes?|think|thought|whether|because)\b[^.;,]{0,60}|\b(?:which|who|that)\s)(?:\b(?:is|are|was|were|been)|\b(?:it|that|this|what|there|they|we|you|he|she)['’](?:s|re))\s(?!\S+ing\b)(?:(?!(?:not|never|to|on|told|sold|fed|the)\b)\S+\s){0,2}?["“‘']?(?:${FALSE}|fake news|(?:simply|just|plain) wrong)\b(?!["”’']? (?!news[.,]|and|or|but|in|by|from|with|on|of|as|to|at|for|so|since|because|that|when|there|here)\p{L})|\bno truth\b|\bnothing could be further from the truth\b|\bcontrary to (?:\p{L}+ ){0,2}?${ALLEGATION}\b`,
  'iu',
);
const CLIENT = String.raw`(?:my|our|his|her|their) (?:clients?|company|party|government|country|husband|wife|son)`;
/** In patterns: what people are accused of. */
const WRONGS = String.raw`(?:kill|murder|rape|assault|abuse|bribe|leak|hack|torture|violate)(?:e?d)?(?! (?:the|an?|any) (?:game|match)\b)|(?:steal|stole|stolen)(?! (?:an?|the|any) (?:show|ball|game|lead|limelight|spotlight|march)\b)|(?:lie|cheat|collude|conspire|mislead|rob|launder|harass|embezzle|discriminate)(?! (?:low|down|ahead|in)\b)|lied|cheated|colluded|misled|cover up|spy|(?:(?:shoot|shot|stab|touch|threaten|stabbed|touched|threatened) (?:her|him|them|anyone|anybody))|lay a (?:hand|finger)|(?:took|take|taken) (?:\p{L}+ )?(?:\p{L}+ )?(?:bribes?|drugs|money|penny|cent|dollar)|(?:break|broke|broken) (?:the|any) (?:law|rules?)|commit(?:ted)? (?:\p{L}+ )?(?:crimes?|murders?|offen[cs]es?|fraud|perjury|treason|violence)`;
const WRONGDOER = String.raw`racist|sexist|anti-?semite|fascist|nazi|criminal|thief|murderer|killer|terrorist|spy|traitor|liar|rapist|crook|bully|corrupt|cheat`;
/** "[I am not a racist]", "[she never took a bribe]", "[We did not lie]". */
const wronged = (who: string) =>
  String.raw`^(?:${who})(?:['’](?:m|re|s|ve|d))?(?: (?:am|is|are|was|were|have|has|had|did|do|does))?(?: not|n['’]t| never| no)(?: \p{L}+ly)? (?:(?:ever )?(?:${WRONGS})|(?:been )?(?:an? )?(?:${WRONGDOER})s?)\b`;
/** "it is [not true] that", "does [not correspond to reality]", "That [never happened]", "[We reject] these accusations", "[did nothing wrong]". */
const UNTRUE = new RegExp(
  [
    String.raw`(?:\bnot|n['’]t) (?:true|correct|correspond to (?:reality|the (?:truth|facts)))\b|\b(?:this|that|it|which)\b.{0,18}?(?:not|n['’]t) the case\b`,
    String.raw`(?:^|[.!?] )(?:(?!\bwh(?:o|ich)\b)[^.;,!?]){1,80}? (?:has|have|had) (?:nothing to do with(?! each other)|no (?:basis|foundation)\b)`,
    String.raw`(?:\bnot|n['’]t) (?:recogni[sz]e|accept) (?:this|that|these|those|the|any) ${ALLEGATION}\b`,
    String.raw`(?:^|[.!?…] )(?:(?:that|this|it|(?:the|these|those|such) [^.;,]{3,50}) )?(?:(?:(?:has|have|had) )?never|did not|didn['’]t) (?:happen(?:ed)?|occur(?:red)?|take place|taken place)\b(?! (?:before|in|since)\b)`,
    wronged(String.raw`i|we|(?:\p{L}+ )?${CLIENT}`),
    String.raw`^(?:that|this|it)(?:['’]s| is| was)(?: simply| just)? not what (?:happened|(?:i|we) (?:said|meant)|was said)\b|^it (?:was not|wasn['’]t) (?:me|us|him|her|them)[.,!]?$`,
    String.raw`^(?:none|not a word|nothing) (?:of|in) [^.;,]{2,40}? (?:is|was|were) true\b`,
    String.raw`^(?:this|that|it|these|those)(?: is| are|['’]s) (?:\p{L}+ ){0,2}?(?:${FALSE}|${ABSURD}) ${ALLEGATION}[.,!]?$`,
    String.raw`^(?:i|we|he|she|they) (?:did not|didn['’]t|never) sa(?:y|id) (?:that|this|such|those|these)\b`,
    String.raw`^(?:i|we|he|she|they|${CLIENT}) (?:\p{L}+ly )?(?:reject|den(?:y|ie)|dispute|refute)s? (?!to\b)\p{L}|^${CLIENT} (?:\p{L}+ly )?denied\b`,
    String.raw`^(?:\p{L}+ )?(?:nonsense|rubbish|untrue|false|baseless|ridiculous)[.,!]?$|^no[.!](?:\s|$)|^(?:he|she|it|they) (?:did|had|has|have|was|were|is|are) not$|^(?:not (?:so|true)|(?:absolutely|certainly|definitely|of course) not)\b`,
    String.raw`^(?:(?!\b(?:which|who|be declared)\b).)*?(?:\b(?:done|did|said) nothing (?:wrong|illegal|improper)\b|(?:\bnot|n['’]t) (?:responsible|guilty|to blame)\b)`,
    // "had [received no such] request", "has [no patient by that name]"
    String.raw`^[^,;]*?\b(?:(?:is|are|was|were|been|received?|had|has|have|made) no such (?!luck\b|thing\b)\p{L}|not (?:received?|made|given|sent|had) (?:any )?such\b|no \p{L}+ by (?:that|this) name\b)`,
    // "[The claims were] highly [malicious]", "[The idea that they lied was] “pub talk”"
    String.raw`^(?:[\p{L}’'-]+ ){0,4}?${ALLEGATION}\b[^.;,]*?\b(?:is|are|was|were) (?:\p{L}+ly )?["“‘']?(?:wrong|malicious|politically motivated|wide of the mark|without (?:merit|foundation|basis)|(?:\p{L}+ ){0,2}?(?:${ABSURD})\b)`,
    String.raw`^the (?:idea|notion|suggestion) that\b.* (?:is|was) ["“‘']`,
  ].join('|'),
  'iu',
);

/** "[They never lied]", "[That's wrong]": so where something is alleged before. */
const IF_ALLEGED = /^(?:that|this|it)(?:['’]s| is| was) (?:completely )?wrong[.,!]?$/iu;
const OTHERS_WRONGED = new RegExp(wronged('he|she|they'), 'iu');

/** "Roe [disputed] this." "Doe [denied the reports] of a deal." */
const DISPUTES = new RegExp(
  String.raw`(?<!\b(?:nor|not|never) |n['’]t )\b(?:(?:disput\w+|den(?:y|ied|ies)|reject(?:ed|s)|dismiss(?:ed|es)|refut(?:ed|es)|contradict(?:ed|s))(?: (?:this|that(?=[.,;:!?])|it|these|those|such|him|her|them|${ALLEGATION})\b|(?: [\p{L}’'-]+){1,4}? ${ALLEGATION}\b)|sees? (?:things|it|this|that) differently)[^.!?\n]{0,200}[.!?:]\s*["“‘'«]?\s*$`,
  'iu',
);
/** "says that the photograph is fake. “[We never left],” …": the same in other words. */
const REJECTED = new RegExp(
  String.raw`(?:${REJECTS.source})[^.!?]{0,60}[.!?]\s*["“‘'«]$|(?<!\b(?:was|were|be|been|not) )\bden(?:y|ied|ies)\b[^.!?]*[.!?:]\s*["“‘'«]?\s*$`,
  'iu',
);
/** "“We never left,” Doe said, [denying a report] that they had". */
const DENYING = /, (?:denying|rejecting|dismissing|refuting|disputing)\b/u;
/** In another paragraph it may be about something else. */
const NEW_PARAGRAPH = /\n\s*["“‘'«]?\s*$/u;
const HAS_NEGATION = /\b(?:no|not|never|nobody|nothing|none|cannot)\b|n['’]t\b/iu;
/** No negation of what is said. */
const ASIDE =
  /\b(?:if|unless) i(?:['’]m| am) not mistaken\b|\bnot (?:only|just|to mention)\b|\b(?:will|can|should|must) ?not\b|\b(?:wo|ca|should|must)n['’]t\b|, (?:and )?not (?!so\b|true\b|at all\b)[^,.;!?]{1,60}(?=[,.;!?]|$)/giu;

const ALLEGED =
  /\b(?:alleg|accus|den(?:y|ied|ies|ial)|rumou?r|claim|suspect|suspicion|blam(?:e|ed|es)\b|report(?:s|ed) )/iu;
/** What somebody does not know, and what is not done or not needed, is no denial. */
const OPEN = String.raw`(?:an? |any |other )?(?:know|had|seen?|hear|heard|met|meet|read|recall|remember|recogni[sz]e|understand|believed?|think|thought|want|expect|comments?|discuss|speak|yet|aware|just|only|more|less|longer|reasons?|need|doubt|way|question|time|choice|alternative|offers?|deals?|plans?|decisions?|evidence|sure|clear|enough|easy|possible|proper|fair|(?:the )?(?:kind|type|sort)|been (?:told|informed|asked|contacted|decided|adopted|agreed|completed|approved|signed|reached|released|identified|confirmed|announced|set))\b`;
/** "[she was not supplying] any shells", "[There was no] attack", "[Nobody took] it". */
const NEGATIVE = new RegExp(
  String.raw`^["“‘']?(?:no|none|nobody|no one|nothing|(?:(?!(?:as|if|even|when|while|although|though|because|since|after|that|who|which|will|would|can|could|may)\b)[^\s,.;]+ ){1,7}?(?:(?:is|are|was|were|has|have|had|did) not|never|(?:is|are|was|were|has|have|had|did)n['’]t|(?:is|are|was|were|been) ["“‘']?no(?:thing)?)) (?!${OPEN})`,
  'iu',
);
/** "[No soldier has crossed] the border", "There was chaos. [Not a single house was hit]", "[No such] meeting took place". */
const NONE_DID =
  /^no such (?!person|man|woman|thing)\p{L}|(?:^|[.!?] )(?:no(?! one\b| such\b)|not (?:a single|one)) [^.;:]{2,60}? (?:has|have|had|took place|(?:was|were)(?= \p{L}+(?:ed|en)\b))\b(?! yet\b|.*\b(?:than|more|less|better|worse)\b| (?:been )?(?:told|informed|asked|identified|arrested|charged|named|reported|injured|hurt|killed|found)\b)/iu;
const UNDECIDED =
  /^["“‘']?no (?:final |formal )?(?:decisions?|dates?|agreements?|deals?|details?|arrests?|casualties|injuries|deaths)\b/iu;
/** "insists that she never threatened to go": what others have said of her. */
const INSISTS = /\b(?:insist|maintain|counter|retort|rebut|sh(?:o|oo)ts? back|hits? back)/iu;

/** Whether what is said rejects what others have alleged: in plain words, by its cue, after such a sentence, or of what was alleged. */
export const isDenial = (evidence: PolarityEvidence): boolean =>
  (REJECTS.test(evidence.content) && !isFinding(evidence)) ||
  UNTRUE.test(evidence.content) ||
  isUntrueOfAlleged(evidence) ||
  deniesByCue(evidence) ||
  isDisputed(evidence) ||
  deniesAlleged(evidence);

/** "“[That's wrong],”" of what is alleged before, and "said [she never took a bribe]", who may be the speaker. */
function isUntrueOfAlleged({ content, before, direct }: PolarityEvidence): boolean {
  if (OTHERS_WRONGED.test(content)) return !direct || ALLEGED.test(before);
  return IF_ALLEGED.test(content) && ALLEGED.test(before);
}

/** "said [the passport was forged]", "admitted that [the story was false]": found, and nothing rejected. */
const isFinding = ({ content, cue }: PolarityEvidence) =>
  /\b(?:admit|conced|acknowledg|confess|alleg)/iu.test(cue) ||
  (FORGED.test(content) && !OF_ALLEGATION.test(content));
const OF_ALLEGATION = new RegExp(String.raw`\b${ALLEGATION}\b`, 'iu');
const FORGED =
  /\b(?:bank ?notes?|notes|passports?|visas?|invoices?|receipts?|certificates?|signatures?|licen[cs]es?|(?:number )?plates?|(?:hand)?bags?|goods|products?|pills?|medicines?|tickets?|watches|coins?|badges?|uniforms?|diplomas?|paintings?|votes|ballots)\b[^.;,]{0,80}\b(?:fake|fabricat\p{L}+|forged|doctored|forger(?:y|ies))\b|\bbomb (?:threats?|alerts?|scares?)\b[^.;,]{0,80}\bhoax/iu;

/** "called the story [an invention]", "challenged [the claim that she had lied]", "pleaded [not guilty]". */
function deniesByCue({ content, cue }: PolarityEvidence): boolean {
  if (CALLS.test(cue)) return CALLED.test(content.split(/, wh(?:ich|o|ere)\b/u, 1)[0] ?? '');
  if (CONTESTS.test(cue)) return AN_ALLEGATION.test(content);
  return /\bplead\w* (?:… )?not guilty\b/iu.test(`${cue} ${content.slice(0, 30)}`);
}

/** "Roe denied this. “[Our gates were closed],” he said": what follows says so once more, in the next paragraph if it negates. */
function isDisputed({ before, after, direct, content }: PolarityEvidence): boolean {
  if (direct && DENYING.test(after)) return negates(opening(content));
  const goesOn = !NEW_PARAGRAPH.test(before);
  if (DISPUTES.test(before))
    return ((direct || goesOn) && negates(content)) || (direct && goesOn && REJECTED.test(before));
  return direct && negates(opening(content)) && REJECTED.test(before);
}

const negates = (words: string) => HAS_NEGATION.test(words.replace(ASIDE, '')) || CALLED.test(words);

/** The first clause: what is negated further on is something else. */
const opening = (content: string) =>
  (/^[^.;!?…]*/u.exec(content)?.[0] ?? '').split(
    /,? \b(?:who|which|that|but|because|and|if|when)\b/u,
    1,
  )[0] ?? '';

/** "insisted that [she never left]", "said Ruritania [was not supplying] any shells", where that was alleged before. */
function deniesAlleged({ content, before, cue }: PolarityEvidence): boolean {
  if (UNDECIDED.test(content)) return false;
  if (NONE_DID.test(content)) return ALLEGED.test(before);
  if (!NEGATIVE.test(content)) return false;
  if (INSISTS.test(cue)) return true;
  const known = new Set(stems(allegations(before)));
  return stems(content).some((stem) => known.has(stem));
}

/** The sentences in which something is alleged: what another tells is not denied. */
const allegations = (before: string) =>
  before
    .split(/(?<=[.!?]["”’]?)\s+/u)
    .filter((sentence) => ALLEGED.test(sentence))
    .join(' ');

/** The first letters of the longer words that are no names: "supplying" and "supplies" have one stem. */
const stems = (words: string) =>
  (
    words.match(/(?<![\p{L}-])(?!there|their|which|becau|would|could|after|befor|about)\p{Ll}{5,}/gu) ?? []
  ).map((word) => word.slice(0, 5));
