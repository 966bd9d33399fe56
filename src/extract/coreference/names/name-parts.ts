/** How the name of a person is cut into the words that tell her from others. */
import { fold } from '../../../util/fold';
import { FORMS_BEFORE } from '../../words/forms-of-address';

/** The folded words of a name, without its article: "doe" of "al-Doe". */
export const nameParts = (name: string): string[] =>
  fold(
    name
      .replace(/\s-\s/gu, '-')
      .replace(FORMS_BEFORE, '')
      .replace(ARTICLE, '')
      .replace(PARTICLE, '')
      .replace(/-/gu, '')
      .replace(BEHIND_NAME, ''),
  )
    .split(' ')
    .filter(Boolean);

/** "van Doe" of "Van Doe" in a text with "Jane van Doe": with the capital that opens a sentence, or that a family name has alone. */
export function withSmallParticle(name: string, text: string): string {
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  return OPENS_FAMILY.test(name) && text.includes(` ${small}`) ? small : name;
}

const OPENS_FAMILY =
  /^(?:Da|De|Do|Dos|Das|Di|Del|Della|Du|Van|Von|Der|Den|La) (?:(?:de|den|der|la|las|los) )?\p{Lu}/u;

/** "Jane [van der] Doe". */
const PARTICLE = /(?<=^|\p{L} )(?:(?:da|de|do|dos|das|di|del|della|du|van|von|der|den|la) )+(?=\p{Lu})/gu;

/** "Jane [al-]Doe", "[El] Doe". */
const ARTICLE = /(?<=^|\s)[AaEe](?:[lnrstdz]|sh)[- ](?=\p{Lu})/gu;

/** "Jane Doe [KC]": what is put behind a name and is no part of it. */
const BEHIND_NAME = /(?:,?\s(?:KC|QC|SC|SAN|MP|MEP|MSP|OBE|MBE|CBE|PhD|MD|FRS|Jr\.?|Sr\.?))+$/u;
