/** Walks over HTML once, from tag to tag: nothing is executed, and no page takes longer than its length. */

/** What stands between two tags, or a tag. */
export type Token = { readonly text: string } | { readonly tag: string; readonly closes: boolean };

/** What is inside of these is never text of the page. */
const HIDDEN = new Set(
  'script style noscript template svg math head title iframe object select button textarea nav'.split(' '),
);
/** Of these a missing end tag hides the rest of the page, as it does in a browser. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'iframe']);

/** The text and the tags of a page in order, without comments and without what is hidden. */
export function* scanHtml(html: string): Generator<Token> {
  const lower = html.toLowerCase();
  const endless = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = nextOpen(html, at);
    if (open > at) yield { text: html.slice(at, open) };
    const tag = readTag(lower, open);
    if (tag.name) yield { tag: tag.name, closes: tag.closes };
    at = tag.end;
    if (tag.text) yield { text: html.slice(open, tag.end) };
    if (!tag.closes && tag.name && HIDDEN.has(tag.name)) at = endOfHidden(lower, tag.name, at, endless);
  }
}

interface Tag {
  /** In lower case; undefined for comments, declarations and text. */
  readonly name?: string;
  readonly closes: boolean;
  /** Where the page goes on. */
  readonly end: number;
  /** It only looked like a tag: "5 < 6". */
  readonly text?: boolean;
}

function nextOpen(html: string, at: number): number {
  const open = html.indexOf('<', at);
  return open < 0 ? html.length : open;
}

function readTag(lower: string, open: number): Tag {
  if (lower.startsWith('<!--', open)) return { closes: false, end: after(lower, '-->', open + 4) };
  const name = /^<\/?([a-z][a-z0-9-]*)(?=[\s/>])/u.exec(lower.slice(open, open + 40))?.[1];
  const declares = lower.startsWith('<!', open) || lower.startsWith('<?', open);
  if (!name && !declares)
    return { closes: false, end: Math.min(open + 1, lower.length), text: open < lower.length };
  const end = endOfTag(lower, open + 1);
  return { ...(name && { name }), closes: lower[open + 1] === '/', end };
}

/** Past the `>` of the tag, which is not one inside of quotation marks; before the next `<` where there is none. */
function endOfTag(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    const character = html[at];
    if (character === '>') return at + 1;
    if (character === '<') return at;
    const quote = character === '"' || character === "'" ? html.indexOf(character, at + 1) : -1;
    at = quote > at && html[at - 1] === '=' ? quote + 1 : at + 1;
  }
  return html.length;
}

function endOfHidden(lower: string, name: string, at: number, endless: Set<string>): number {
  if (endless.has(name)) return at;
  const end = lower.indexOf(`</${name}`, at);
  if (end >= 0) return end;
  endless.add(name);
  return RAW.has(name) ? lower.length : at;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}
