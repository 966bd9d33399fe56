/** The embeds as pages: no script of theirs comes from an article, and everything of an article is text. */
import type { EntityRow } from '../query/rows';
import type { SharedStatement } from '../query/shared-statement';
import type { EmbedPage } from './embed-page';
import type { Theme } from './embed-request';
import { html, type Html } from './html';
import { leadIn, leadOut } from './web/surroundings';

export interface Frame {
  readonly title: string;
  readonly theme: Theme;
  /** From the address of the page to that of its script and style: "" or "../". */
  readonly up: string;
}

/** A whole page around `content`. */
export function renderFrame({ title, theme, up }: Frame, content: Html): string {
  return html`<!doctype html>
    <html lang="en" data-theme="${theme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <link rel="stylesheet" href="${up}frame.css" />
        <script src="${up}frame.js" defer></script>
      </head>
      <body>
        ${content}
      </body>
    </html>`.source;
}

/** The statements of a filter; `more` is the address of the next page. */
export function renderStatements({ total, unknown, statements }: EmbedPage, more: string | null): Html {
  return html`<main>
    <p class="total">${total === 1 ? '1 statement' : `${total} statements`}</p>
    ${unknown.map(
      ({ value, near }) =>
        html`<p class="unknown">
          Nobody is known as “${value}”. ${near.length > 0 ? `Near it: ${near.join(', ')}.` : ''}
        </p>`,
    )}
    <ol>
      ${statements.map((statement) => html`<li>${renderStatement(statement)}</li>`)}
    </ol>
    ${more === null ? '' : html`<p class="more"><a href="${more}">More</a></p>`}
  </main>`;
}

function renderStatement(statement: SharedStatement): Html {
  const { evidence } = statement;
  return html`<article>
    <p class="who">${who(statement)}</p>
    <blockquote>${leadIn(evidence)}<mark>${evidence.text}</mark>${leadOut(evidence)}</blockquote>
    <p class="where">${where(statement)}</p>
  </article>`;
}

function where({ document, saidAt, evidenceUrl }: SharedStatement): Html {
  const link = (href: string, text: string) =>
    html`<a href="${href}" target="_blank" rel="noopener noreferrer nofollow">${text}</a>`;
  const facts = [document.publisher, saidAt ?? document.publishedAt].filter((fact) => fact !== null);
  return html`${document.url === null ? document.name : link(document.url, document.name)}${facts.map(
    (fact) => html` · ${fact}`,
  )}
  · ${link(evidenceUrl, 'evidence')}`;
}

/** "Zoë Márquez denies about Freedonia, passed on by the Wire". */
function who({ speakers, sourceText, polarity, about, reportedBy }: SharedStatement): Html {
  const word = polarity.toLowerCase();
  const speaker = speakers.length > 0 ? names(speakers) : (sourceText ?? 'Somebody');
  const subject = about.length > 0 ? html` about <b>${names(about)}</b>` : '';
  const reporter = reportedBy.length > 0 ? html`, passed on by ${names(reportedBy)}` : '';
  return html`<b>${speaker}</b> <span class="polarity ${word}">${word}</span>${subject}${reporter}`;
}

function names(entities: readonly EntityRow[]): string {
  return entities.map(({ name }) => name).join(', ');
}

/** A statement in the text of its article; without marks where the text is not what was read. */
export function renderEvidence(statement: SharedStatement, text: string | null): Html {
  return html`<main>
    ${renderStatement(statement)}
    ${text === null
      ? html`<p class="unknown">
          The text of the article is not what the statement was read from: nothing is marked.
        </p>`
      : html`<div class="text">${marked(text, statement.evidence.spans)}</div>`}
  </main>`;
}

/** `spans` are in order and apart. */
function marked(text: string, spans: readonly { readonly start: number; readonly end: number }[]): Html {
  const parts = spans.map(({ start, end }, index) => {
    const from = spans[index - 1]?.end ?? 0;
    return html`${text.slice(from, start)}<mark>${text.slice(start, end)}</mark>`;
  });
  return html`${parts}${text.slice(spans.at(-1)?.end ?? 0)}`;
}
