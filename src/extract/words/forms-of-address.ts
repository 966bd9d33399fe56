import { lexiconKey, type Lexicon } from '../../model/lexicon';

/** "Sir", "Datuk Seri", "Mrs.": what somebody is addressed by, and no office as "Judge" is. */
export const isFormOfAddress = (
  words: string,
  { honorifics, offices }: Pick<Lexicon, 'honorifics' | 'offices'>,
) => honorifics.has(lexiconKey(words)) && !offices.has(lexiconKey(words));

/** Of several languages, before a name and behind an office. */
const ANYWHERE = "Sir|Dame|Dr|Datuk|Dato['’]?|Seri|Sri|Tun|Tengku|Haji|Hajia|Alhaji|Comrade";

/** "[Dato’ Seri] Jane Doe", "[Pak] Doe": what goes before names of some languages and is no part of them. */
export const FORMS_BEFORE = new RegExp(
  String.raw`^(?:(?:${ANYWHERE}|Pak|Bapak|Ibu|Daw|Datin|Tan\sSri|Puan|Tunku|Hajjah|Malam|Sayy[ei]d|Ustaz|Maulana|Shri|Smt)\.?\s|U\s(?=\p{Lu}\p{L}*\s))+(?=\p{Lu})`,
  'u',
);

/** "Deputy Minister [Sir]": what belongs to the name behind an office. */
export const FORMS_BEHIND = new RegExp(
  String.raw`(?:\s(?:${ANYWHERE}|Mr|Mrs|Ms|Miss|Tan|Sheikh|Engr|Hon|Barrister)\.?)+$`,
  'u',
);

/** "Ms": somebody's title that is no office, as it stands alone. */
export const PLAIN_FORM = /^(?:Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Lord|Lady)\.?$/u;

/** "[His] Majesty [the] King": the style of somebody beside an office. */
export const STYLE =
  /^(?:(?:His|Her|Their|Your)\s)?(?:Royal\s|Serene\s|Imperial\s)?(?:Highness(?:es)?|Majest(?:y|ies)|Excellenc(?:y|ies)|Eminence|Holiness|HRH|HH|HE|HM|H\.\s?E\.?|H\.\s?H\.?)(?:\s(?:the\s)?|$)/u;
