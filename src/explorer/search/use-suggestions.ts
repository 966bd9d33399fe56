import { useEffect, useState } from 'react';
import { selectionOf, entityOf, type Place } from '../address/place';
import { SUGGEST_ENTITIES } from '../graphql/operations';
import { useAnswer } from '../graphql/use-answer';
import type { SuggestEntitiesQuery } from '../generated/operations';
import type { Named } from '../look/words';
import { fragmentOf } from './fragment';
import { readingOf, understand } from './understand';

type Suggested = SuggestEntitiesQuery['entities']['edges'][number]['node'];

/** A line of the list under the search box. */
export interface Suggestion {
  readonly id: string;
  readonly kind: 'question' | 'entity' | 'words';
  readonly label: string;
  readonly entity?: Suggested;
  /** What the box then holds. */
  readonly text: string;
  readonly open: () => Promise<Place>;
}

/** Milliseconds without a key before the server is asked. */
const PAUSE = 120;

/** How the text is understood, names that go on as it does, and the words themselves. */
export function useSuggestions(text: string, picked: readonly Named[]): readonly Suggestion[] {
  const settled = useSettled(text.trim(), PAUSE);
  const { before, name } = fragmentOf(settled);
  const { answer } = useAnswer(SUGGEST_ENTITIES, name.length > 0 ? { search: name } : undefined);
  if (text.trim() === '') return [];
  const found = name.length > 0 ? (answer?.data.entities.edges.map(({ node }) => node) ?? []) : [];
  return [
    ...questionLine(text.trim(), picked),
    ...found.map((entity) => entityLine(entity, before, picked)),
    wordsLine(text.trim()),
  ];
}

function questionLine(text: string, picked: readonly Named[]): readonly Suggestion[] {
  const reading = readingOf(text);
  if (!reading) return [];
  return [{ id: 'question', kind: 'question', label: reading, text, open: () => understand(text, picked) }];
}

/** Alone a name leads to its page; behind "about" and the like it ends the question. */
function entityLine(entity: Suggested, before: string, picked: readonly Named[]): Suggestion {
  const text = `${before}${entity.name}`;
  const open = async () => (before === '' ? entityOf(entity.id) : understand(text, [...picked, entity]));
  return { id: entity.id, kind: 'entity', label: entity.name, entity, text, open };
}

function wordsLine(text: string): Suggestion {
  const words = text.replace(/[“”"]/gu, '');
  return { id: 'words', kind: 'words', label: words, text, open: async () => selectionOf({ text: words }) };
}

function useSettled(text: string, pause: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return settled;
}
