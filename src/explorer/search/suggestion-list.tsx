import { Icon } from '../look/icon';
import { ENTITY_WORDS, number } from '../look/words';
import type { Suggestion } from './use-suggestions';

interface SuggestionListProps {
  readonly id: string;
  readonly isOpen: boolean;
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly onPick: (suggestion: Suggestion) => void;
}

export function SuggestionList({ id, isOpen, suggestions, active, onPick }: SuggestionListProps) {
  return (
    <ul className="suggestions" id={id} role="listbox" aria-label="Suggestions" hidden={!isOpen}>
      {suggestions.map((suggestion, index) => (
        <li
          key={suggestion.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          // The box keeps the focus: a click must not take it away before it counts.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(suggestion)}
        >
          <Line suggestion={suggestion} />
        </li>
      ))}
    </ul>
  );
}

function Line({ suggestion: { kind, label, entity } }: { readonly suggestion: Suggestion }) {
  if (kind === 'question') return <Plain icon="arrow" label={label} note="ask" />;
  if (!entity) return <Plain icon="quote" label={`“${label}”`} note="words in statements" />;
  const [alias] = entity.aliases.filter((name) => name !== entity.name);
  return (
    <>
      <span className="kind-mark" data-kind={entity.kind} aria-hidden="true" />
      <span className="suggestion-label">
        {label}
        {alias && <span className="quiet"> {alias}</span>}
      </span>
      <span className="suggestion-note">
        {ENTITY_WORDS[entity.kind]} · says {number(entity.statements.totalCount)} · spoken of{' '}
        {number(entity.saidAbout.totalCount)}
      </span>
    </>
  );
}

interface PlainProps {
  readonly icon: 'arrow' | 'quote';
  readonly label: string;
  readonly note: string;
}

function Plain({ icon, label, note }: PlainProps) {
  return (
    <>
      <Icon name={icon} />
      <span className="suggestion-label">{label}</span>
      <span className="suggestion-note">{note}</span>
    </>
  );
}
