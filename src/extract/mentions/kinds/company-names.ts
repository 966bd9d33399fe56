import type { EncodedName } from '../encoded-names';
import type { NameContext } from '../name-context';
import { isPersonal } from '../personal-names';

/**
 * Whether a name is a company's by what it is made of or by the lists, though each of its words may be somebody's name:
 * "Doe & Roe", "Roeneft", "RoeMed".
 */
export function isCompanyName(context: NameContext, name: EncodedName): boolean {
  if (name.kind !== 'PERSON' && name.kind !== 'ORGANISATION') return false;
  return [isPartnership, isListedBody, isOneWord].some((tells) => tells(context, name));
}

/** What a company is in law, behind its name. */
const LEGAL_FORM =
  /^(?:Inc|Corp|Co|Ltd|LLC|LLP|PLC|Plc|plc|AG|SE|SA|S\.A|NV|N\.V|BV|AB|AS|ASA|Oyj|GmbH|KG|SpA|S\.p\.A|PJSC|JSC|PAO|Bhd|Berhad|Tbk|KK|K\.K|S)\.?$/u;

/** "Ltd", "Sdn Bhd": nothing but what a company is in law. */
export const isLegalForm = (words: string) =>
  words
    .split(' ')
    .every(
      (word) =>
        LEGAL_FORM.test(word) || /^(?:Sdn|Pvt|Pte|Pty|Limited|Incorporated|Corporation)\.?$/u.test(word),
    );

/** "Doe & Roe". */
const isPartnership = ({ tokens }: NameContext, { from, to }: EncodedName) =>
  tokens.slice(from + 1, to - 1).some(({ text }) => text === '&') && (tokens[from]?.text.length ?? 0) > 2;

const isListedBody = ({ known }: NameContext, { from, to }: EncodedName) =>
  to - from > 1 && known.get(from)?.to === to && known.get(from)?.as === 'organisation';

/** "Roeneft", "RoeMed": one word that ends as companies' names do, or has a capital inside, and is no family's. */
function isOneWord(context: NameContext, { from, to }: EncodedName): boolean {
  if (to - from > 1 || isPersonal(context, from)) return false;
  const { text = '' } = context.tokens[from] ?? {};
  return isCompanyWord(text) || (JOINED.test(text) && !OF_FAMILIES.test(text));
}

const COMPANY_WORD =
  /^\p{Lu}\p{Ll}{2,}-?(?:[Bb]ank|[Nn]eft|[Gg]az|gas|atom|nafta|energo|prom|nadzor|stroy|stal|avia|kom|telecom|telekom|com|soft|tech|tronics|pharma|chem|bahn|werke|media|corp|film|export|oil|flot|trans|transgaz|group|mart|pay)$/u;
/** "Roegaz". */
const isCompanyWord = (word: string) => COMPANY_WORD.test(word);

const JOINED = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u;
/** "MacDoe", "VanDoe". */
const OF_FAMILIES = /^(?:Mac|Van|Von|Fitz|San|Dos|Des|Del|Abd|Abu|Bin)\p{Lu}/u;
