import type { Entity, Statement } from './answer';
import { leadIn, leadOut } from './surroundings';

export interface CardEvents {
  readonly onEntity: (entity: Entity) => void;
  readonly onStatement: (statement: Statement) => void;
}

/** One statement as elements; whatever an article says in it is text. */
export function statementCard(statement: Statement, { onEntity, onStatement }: CardEvents): HTMLElement {
  const { evidence } = statement;
  const card = element('article', 'statement');
  const quote = element(
    'blockquote',
    '',
    leadIn(evidence),
    element('mark', '', evidence.text),
    leadOut(evidence),
  );
  quote.tabIndex = 0;
  quote.addEventListener('click', () => onStatement(statement));
  quote.addEventListener('keydown', ({ key }) => key === 'Enter' && onStatement(statement));
  card.append(who(statement, onEntity), quote, where(statement));
  return card;
}

/** "Zoë Márquez denies about Freedonia, passed on by the Wire", each name a button. */
function who(statement: Statement, onEntity: CardEvents['onEntity']): HTMLElement {
  const { speakers, sourceText, polarity, about, reportedBy } = statement;
  const word = polarity.toLowerCase();
  return element(
    'p',
    'who',
    ...(speakers.length > 0 ? names(speakers, onEntity) : [sourceText ?? 'Somebody']),
    ' ',
    element('span', word === 'denies' ? 'polarity denies' : 'polarity', word),
    ...(about.length > 0 ? [' about ', ...names(about, onEntity)] : []),
    ...(reportedBy.length > 0 ? [', passed on by ', ...names(reportedBy, onEntity)] : []),
  );
}

function names(entities: readonly Entity[], onEntity: CardEvents['onEntity']): readonly Node[] {
  return entities.flatMap((entity, index) => {
    const button = element('button', 'name', entity.name);
    button.addEventListener('click', () => onEntity(entity));
    return index === 0 ? [button] : [document.createTextNode(', '), button];
  });
}

function where({
  document: { name, url, publisher, publishedAt },
  saidAt,
  evidenceUrl,
}: Statement): HTMLElement {
  const facts = [publisher, saidAt ?? publishedAt].filter((part) => part !== null);
  return element(
    'p',
    'where',
    url === null ? name : link(url, name),
    ...facts.map((part) => ` · ${part}`),
    ' · ',
    link(evidenceUrl, 'evidence'),
  );
}

/** Only addresses of the web become links. */
function link(href: string, text: string): HTMLElement {
  const anchor = element('a', '', text);
  if (!/^https?:\/\//i.test(href)) return anchor;
  anchor.href = href;
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer nofollow';
  return anchor;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}
