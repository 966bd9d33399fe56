import { OUTLET_NOUNS } from './outlet-nouns';

/** Words for who listens, where somebody speaks and what an outlet gets hold of: one list for all that read them. */

/** What outlets do with those who have nothing to say by themselves: "experts [interviewed] by". */
export const ASKED = 'interviewed|contacted|consulted|polled|surveyed|questioned|approached|reached|asked';

/** Papers that somebody writes and an outlet may show. */
export const PAPERS =
  'audit|report|survey|study|analysis|memo|memorandum|letters?|minutes|files?|dossier|documents?|papers|e-?mails?|messages?|notes?|transcripts?|drafts?|filings?|contract|annex|complaint|records|presentation|slides?|cables?|affidavit|statement|testimony|log|diar(?:y|ies)|spreadsheets?|proposal|plan|agreement|draft law|indictment|lawsuit|ruling|assessment|manuscript';

/** What somebody has looked into and written down, which finds or shows something. */
export const INQUIRIES =
  'surveys?|polls?|stud(?:y|ies)|audits?|reviews?|reports?|inquir(?:y|ies)|enquir(?:y|ies)|investigations?|anal[yi]s[ie]s|assessments?|inspections?|research|census';

/** What is heard or seen of somebody. */
export const RECORDINGS = 'recordings?|videos?|clips?|footage|audio|tapes?';

/** What only who passes it on does with another's paper or recording: "a memo [obtained] by". */
export const SEEN = 'seen|heard|obtained|reviewed|viewed|examined|verified';

/** "the Example[ agency]": the noun behind an outlet's name, where there is one. */
export const AND_NOUN = `(?: (?:${OUTLET_NOUNS}))?`;

/** Up to an outlet's name: "the German weekly ". */
export const UP_TO_NAME = String.raw`(?:the\s|an?\s)?(?:[\p{L}\p{N}'’-]+\s){0,4}(?:(?:podcast|show|programme|program|blog|newsletter|channel|column|book|commentary|op-ed),?\s)?["“«‘]?$`;

/** Somebody speaks or writes somewhere, in words that say no more: "Doe [appeared] on", "made the [remarks] on". */
export const APPEARS =
  'appear(?:s|ed|ing|ance)|asked(?= (?:by|on)\\b)|quoted(?= by\\b)|spoke|speaks|speaking|spoken|talk(?:s|ed|ing)|chatted|interview(?:ed)?|conversation|call(?:ed)? in|phone-in|guest|sat down|joined|(?:took|fielded|answered) questions|(?:comments?|remarks?|statement|claims?|accusations?|allegations?|announcement|admission|revelations?)';
