import { useEffect, useMemo, useRef } from 'react';
import { go } from '../address/navigation';
import { articleOf, type ArticlePlace } from '../address/place';
import { marksOf, type ArticleStatement } from './marks';
import { piecesOf, type Piece } from './pieces';

interface ArticleTextProps {
  readonly text: string;
  readonly language: string | null;
  readonly statements: readonly ArticleStatement[];
  readonly place: ArticlePlace;
}

/** The text as it was read. It goes in as text: nothing in it is ever markup. */
export function ArticleText({ text, language, statements, place }: ArticleTextProps) {
  const box = useRef<HTMLDivElement>(null);
  const pieces = useMemo(
    () => piecesOf(text, marksOf(text, statements, place.statement)),
    [text, statements, place.statement],
  );
  useEffect(() => {
    box.current?.querySelector('[data-part~="content"]')?.scrollIntoView({ block: 'center' });
  }, [pieces]);
  return (
    <div className="article-text" ref={box} lang={language ?? undefined}>
      {pieces.map((piece) => (
        <Words key={piece.start} piece={piece} place={place} />
      ))}
    </div>
  );
}

/** The words of other statements can be clicked; by keyboard the margin leads to the same. */
function Words({ piece: { text, marks }, place }: { readonly piece: Piece; readonly place: ArticlePlace }) {
  if (marks.length === 0) return text;
  const parts = [...new Set(marks.map(({ part }) => part))].join(' ');
  const other = marks.find(({ part }) => part === 'other');
  if (marks.some(({ part }) => part !== 'other')) return <mark data-part={parts}>{text}</mark>;
  return (
    <span data-part={parts} onClick={() => other && go(articleOf(place.id, other.statement))}>
      {text}
    </span>
  );
}
