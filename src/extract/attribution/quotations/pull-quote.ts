import type { Attribution } from '../../../model/attribution';
import type { Lexicon } from '../../../model/lexicon';
import type { Span } from '../../../model/span';
import type { Passage } from '../text/passage';
import { quoted } from './quoted';

const TAG_LENGTH = 200;
const NAME = String.raw`(?:\p{Lu}[\p{L}’'.-]+ ){1,3}\p{Lu}[\p{L}’'-]*`;
const DASHED = new RegExp(String.raw` ?[—―] ?(?<name>${NAME}(?:,[^.!?]{2,80})?)$`, 'u');
const GLUED = new RegExp(String.raw`(?<=[\p{Ll}\p{N}.!?…)] )(?<name>${NAME})(?:[ ,][^.!?“”«»]{0,90})?$`, 'u');

/**
 * A quotation set off on its own, without marks, with its speaker's name and office glued to the end:
 * "[The prospects are good here] [Jane Doe]minister of trade".
 */
export function readPullQuote(passage: Passage): Attribution | undefined {
  const first = passage.tokens[0];
  const last = passage.tokens[passage.tokens.length - 1];
  if (!first || !last) return undefined;
  const from = Math.max(first.start, last.end - TAG_LENGTH);
  const end = passage.text.slice(from, last.end);
  const source = nameIn(end, passage.lexicon);
  if (!source) return undefined;
  const content = trimEnd(passage.text, { start: first.start, end: from + source.start });
  return quoted({
    source: [{ start: from + source.start + source.skip, end: from + source.end }],
    content: [content],
    confidence: 0.85,
    rule: 'pull-quote',
  });
}

interface Tag extends Span {
  /** Characters between the content and the name. */
  readonly skip: number;
}

function nameIn(end: string, lexicon: Pick<Lexicon, 'offices'>): Tag | undefined {
  const dashed = DASHED.exec(end);
  const dashedName = dashed?.groups?.['name'];
  if (dashed && dashedName)
    return { start: dashed.index, end: end.length, skip: dashed[0].length - dashedName.length };
  const glued = GLUED.exec(end);
  const name = glued?.groups?.['name'];
  if (!glued || !name) return undefined;
  return { start: glued.index, end: glued.index + withoutOffice(name, lexicon), skip: 0 };
}

/** How many characters of "Jane Doeminister" and "Jane DoePresident" are the name. */
function withoutOffice(name: string, lexicon: Pick<Lexicon, 'offices'>): number {
  const lastWord = name.slice(name.lastIndexOf(' ') + 1);
  const start = name.length - lastWord.length;
  const capital = /(?<=\p{Ll})\p{Lu}\p{Ll}[\p{L}-]+$/u.exec(lastWord);
  if (capital) return start + capital.index;
  for (let cut = 2; cut < lastWord.length - 2; cut += 1) {
    if (lexicon.offices.has(lastWord.slice(cut).toLowerCase())) return start + cut;
  }
  return name.length;
}

function trimEnd(text: string, span: Span): Span {
  const trimmed = text.slice(span.start, span.end).trimEnd();
  return { start: span.start, end: span.start + trimmed.length };
}
