/**
 * `<hearsay-statements speaker="…" about="…">`: statements with their evidence on any page. The one file to load; it also
 * makes frames of `/embed/…` as tall as their content.
 */
import { readAnswer, type Answer } from './answer';
import style from './hearsay.css';
import { element, statementCard } from './statement-card';

/** Attributes that are words of the filter: what each is called there. Several names are separated by "|". */
const FILTER = {
  speaker: 'saidBy',
  about: 'about',
  'reported-by': 'reportedBy',
  publisher: 'publisher',
  polarity: 'polarity',
  certainty: 'certainty',
  kind: 'kind',
  text: 'text',
  'said-after': 'saidAfter',
  'said-before': 'saidBefore',
  document: 'document',
} as const;

/** The server that this file was loaded from. */
const HOME = serverOf((document.currentScript as HTMLScriptElement | null)?.src);

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

class HearsayStatements extends HTMLElement {
  static readonly observedAttributes = [...Object.keys(FILTER), 'first', 'server', 'key'];

  private readonly status = element('p', 'status');
  private readonly list = element('div', '');
  private readonly more = element('button', 'more', 'More');
  private next: string | null = null;
  /** Which question the answers that come are to; those to an earlier one are dropped. */
  private question = 0;
  private isWaiting = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.status.setAttribute('role', 'status');
    this.more.addEventListener('click', () => void this.load(this.next));
    root.append(this.status, this.list, this.more);
  }

  connectedCallback(): void {
    this.askAnew();
  }

  attributeChangedCallback(): void {
    this.askAnew();
  }

  /** Attributes often change together: one question for all. */
  private askAnew(): void {
    if (!this.isConnected || this.isWaiting) return;
    this.isWaiting = true;
    queueMicrotask(() => {
      this.isWaiting = false;
      this.list.replaceChildren();
      void this.load(null);
    });
  }

  private async load(after: string | null): Promise<void> {
    const question = ++this.question;
    this.more.hidden = true;
    this.status.textContent = 'Asking…';
    try {
      const answer = await readAnswer(this.server(), this.words(after), this.getAttribute('key'));
      if (question === this.question) this.show(answer);
    } catch (error) {
      if (question !== this.question) return;
      const message = error instanceof Error ? error.message : String(error);
      this.status.textContent = `The statements cannot be shown: ${message}`;
      this.tell('hearsay-error', { message });
    }
  }

  private show({ total, unknown, statements, next }: Answer): void {
    this.next = next;
    this.more.hidden = next === null;
    const nobody = unknown.map(({ value }) => ` Nobody is known as “${value}”.`).join('');
    this.status.textContent = `${total === 1 ? '1 statement' : `${total} statements`}.${nobody}`;
    const events = {
      onEntity: (entity: object) => this.tell('entity-select', { entity }),
      onStatement: (statement: object) => this.tell('statement-select', { statement }),
    };
    this.list.append(...statements.map((statement) => statementCard(statement, events)));
    this.tell('hearsay-load', { total, statements });
  }

  private server(): string {
    return this.getAttribute('server')?.replace(/\/+$/, '') ?? HOME;
  }

  private words(after: string | null): URLSearchParams {
    const words = new URLSearchParams({ first: this.getAttribute('first') ?? '10' });
    for (const [attribute, word] of Object.entries(FILTER)) {
      const values = this.getAttribute(attribute)?.split('|') ?? [];
      for (const value of values) if (value.trim()) words.append(word, value.trim());
    }
    if (after !== null) words.set('after', after);
    return words;
  }

  /** Events leave the shadow tree and bubble. */
  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

function serverOf(script: string | undefined): string {
  return script ? new URL('..', script).href.replace(/\/+$/, '') : location.origin;
}

/** A frame tells its height; only one that shows an embed is listened to. */
function fitFrame({ source, data }: MessageEvent): void {
  if (data?.type !== 'hearsay-height' || typeof data.height !== 'number') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source && frame.src.startsWith(`${HOME}/embed/`)) {
      frame.style.height = `${Math.min(Math.max(data.height, 0), 20_000)}px`;
    }
  }
}

if (!customElements.get('hearsay-statements')) {
  customElements.define('hearsay-statements', HearsayStatements);
  addEventListener('message', fitFrame);
}
