/** The start page: a question by form, answered with statements and the text around them. Its state is its address. */
import './welcome.css';
import { ask, type Answer, type Matched, type Named, type Statement, type Where } from './question';

const FIELDS = ['saidBy', 'about', 'polarity'] as const;

const form = byId('question', HTMLFormElement);
const summary = byId('summary', HTMLElement);
const list = byId('statements', HTMLOListElement);
const more = byId('more', HTMLButtonElement);
let nextPage: string | null = null;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  history.pushState(null, '', `?${addressOf(new FormData(form))}`);
  void show();
});
more.addEventListener('click', () => void showPage(nextPage));
addEventListener('popstate', () => void show());
void show();

async function show(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  for (const field of FIELDS) {
    const input = form.elements.namedItem(field) as HTMLInputElement | HTMLSelectElement;
    input.value = asked.get(field) ?? '';
  }
  list.replaceChildren();
  await showPage(null);
}

async function showPage(after: string | null): Promise<void> {
  summary.textContent = 'Asking…';
  more.hidden = true;
  try {
    const answer = await ask(whereOf(new FormData(form)), after);
    list.append(...answer.statements.edges.map(({ node }) => card(node)));
    nextPage = answer.statements.pageInfo.endCursor;
    more.hidden = !answer.statements.pageInfo.hasNextPage;
    summary.textContent = summaryOf(answer);
  } catch (error) {
    summary.textContent = error instanceof Error ? error.message : String(error);
  }
}

function whereOf(data: FormData): Where {
  const given = FIELDS.filter((field) => textOf(data, field));
  return Object.fromEntries(given.map((field) => [field, [textOf(data, field)]]));
}

function addressOf(data: FormData): string {
  const given = FIELDS.filter((field) => textOf(data, field));
  return new URLSearchParams(given.map((field) => [field, textOf(data, field)])).toString();
}

function textOf(data: FormData, field: string): string {
  return String(data.get(field) ?? '').trim();
}

function summaryOf({ statements, matched }: Answer): string {
  const count = `${statements.totalCount} statement${statements.totalCount === 1 ? '' : 's'}.`;
  return [count, ...matched.map(explain)].join(' ');
}

function explain({ value, entities, near }: Matched): string {
  if (entities.length > 0) return `“${value}” stands for ${entities.map(withKind).join(', ')}.`;
  return near.length > 0
    ? `Nobody is called “${value}”. Near: ${near.join(', ')}.`
    : `Nobody is called “${value}”.`;
}

function withKind({ name, kind }: Matched['entities'][number]): string {
  return `${name} (${kind.toLowerCase()})`;
}

function card(statement: Statement): HTMLLIElement {
  const { evidence } = statement;
  const quote = element(
    'blockquote',
    '',
    leadIn(evidence),
    element('mark', '', evidence.text),
    leadOut(evidence),
  );
  return element('li', '', heading(statement), quote, element('div', 'where', origin(statement)));
}

/** The text before, from a whole word on: "…ell-being of their peoples" → "… of their peoples". */
function leadIn({ start, before }: Statement['evidence']): string {
  return start > before.length ? `… ${before.replace(/^\S*\s+/u, '')}` : before;
}

/** The text after, up to a whole word: "a car, which he showe" → "a car, which he …". */
function leadOut({ after }: Statement['evidence']): string {
  return /[\p{L}\p{N}]$/u.test(after) ? `${after.replace(/\s\S*$/u, '')} …` : after;
}

function heading({ speakers, sourceText, polarity, about }: Statement): HTMLElement {
  const who = speakers.length > 0 ? names(speakers) : (sourceText ?? 'Somebody');
  const whom = about.length > 0 ? ` about ${names(about)}` : '';
  const how = element('span', 'how', ` ${polarity.toLowerCase()}`);
  return element('div', '', element('span', 'who', who), how, whom);
}

function origin({ document, reportedBy, saidAt }: Statement): string {
  const title = document.title ?? document.url ?? document.path ?? 'untitled';
  const through = reportedBy.length > 0 ? `reported by ${names(reportedBy)}` : '';
  return [title, saidAt, through].filter(Boolean).join(' · ');
}

function names(entities: readonly Named[]): string {
  return entities.map(({ name }) => name).join(', ');
}

/** Text goes in as text: nothing that an article says is ever markup here. */
function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${id}.`);
}
