/** The one box for every question: a name, two names, a phrase, a sentence. */
import {
  useEffect,
  useId,
  useRef,
  useState,
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
} from 'react';
import { go } from '../address/navigation';
import type { Place } from '../address/place';
import { AskError } from '../graphql/ask';
import { Icon } from '../look/icon';
import type { Named } from '../look/words';
import { SuggestionList } from './suggestion-list';
import { understand } from './understand';
import { useSuggestions, type Suggestion } from './use-suggestions';

interface SearchBoxProps {
  /** What the page shows, in the words of a question. */
  readonly asked: string;
}

export function SearchBox({ asked }: SearchBoxProps) {
  const listId = useId();
  const box = useSearch(asked);
  const { text, isOpen, active, suggestions, problem } = box;
  return (
    <form className="search" role="search" aria-busy={box.isReading} onSubmit={box.submit} onBlur={box.blur}>
      <Icon name="search" />
      <input
        {...COMBOBOX}
        ref={box.input}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && active >= 0 ? `${listId}-${active}` : undefined}
        value={text}
        onChange={({ target }) => box.write(target.value)}
        onFocus={({ target }) => target.select()}
        onKeyDown={box.pressKey}
      />
      <button type="submit" className="search-go">
        Ask
      </button>
      <SuggestionList
        id={listId}
        isOpen={isOpen}
        suggestions={suggestions}
        active={active}
        onPick={box.pick}
      />
      {problem && (
        <p className="search-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

const COMBOBOX = {
  type: 'text',
  role: 'combobox',
  'aria-label': 'Ask: a name, two names, a phrase or a question',
  'aria-autocomplete': 'list',
  placeholder: 'A name, “X about Y”, a phrase or a question',
  autoComplete: 'off',
  autoCapitalize: 'off',
  spellCheck: false,
  enterKeyHint: 'search',
} as const;

function useSearch(asked: string) {
  const input = useRef<HTMLInputElement>(null);
  const line = useLine(asked);
  const [active, setActive] = useState(-1);
  const [isReading, setReading] = useState(false);
  const suggestions = useSuggestions(line.isTyping ? line.text : '', line.picked);
  const isOpen = line.isTyping && suggestions.length > 0;
  const close = () => {
    line.settle();
    setActive(-1);
  };
  const open = (place: Promise<Place>) => {
    close();
    input.current?.blur();
    setReading(true);
    place.then(go, line.refuse).finally(() => setReading(false));
  };
  const pick = (suggestion: Suggestion) => {
    line.take(suggestion.text, suggestion.entity);
    open(suggestion.open());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = isOpen ? suggestions[active] : undefined;
    if (chosen) pick(chosen);
    else if (line.text.trim() !== '') open(understand(line.text, line.picked));
  };
  const pressKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === 'Escape' && isOpen) close();
    else if (step && isOpen) setActive(wrap(active + step, suggestions.length));
    else if (step) line.write(line.text);
    else return;
    event.preventDefault();
  };
  const blur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  };
  return { ...line, input, isOpen, isReading, active, suggestions, pick, submit, pressKey, blur };
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The words in the box, with the entities of the names that were picked for it. */
function useLine(asked: string) {
  const [text, setText] = useState(asked);
  const [picked, setPicked] = useState<readonly Named[]>([]);
  const [isTyping, setTyping] = useState(false);
  const [problem, setProblem] = useState<string>();
  const latest = useRef(isTyping);
  latest.current = isTyping;
  useEffect(() => {
    if (!latest.current) setText(asked);
  }, [asked]);
  return {
    text,
    picked,
    isTyping,
    problem,
    write: (typed: string) => {
      setText(typed);
      setTyping(true);
      setProblem(undefined);
    },
    take: (taken: string, entity: Named | undefined) => {
      setText(taken);
      if (entity) setPicked([...picked, entity]);
    },
    settle: () => setTyping(false),
    refuse: (error: unknown) => setProblem(error instanceof AskError ? error.message : String(error)),
  };
}

/** Past the last comes the box itself (-1), then the first. */
function wrap(index: number, length: number): number {
  if (index >= length) return -1;
  return index < -1 ? length - 1 : index;
}
