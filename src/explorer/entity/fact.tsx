/** What an entity is called or has been: the most frequent first, the rest on request. */
import { useState } from 'react';
import { number, withoutRepeats } from '../look/words';

/** More at once hide what the page is for. */
const FIRST_SHOWN = 8;

export function Fact({ name, values }: { readonly name: string; readonly values: readonly string[] }) {
  const [isWhole, setWhole] = useState(false);
  const all = withoutRepeats(values);
  if (all.length === 0) return null;
  const shown = isWhole ? all : all.slice(0, FIRST_SHOWN);
  return (
    <div>
      <dt>{name}</dt>
      {shown.map((value) => (
        <dd key={value}>{value}</dd>
      ))}
      {all.length > shown.length && (
        <dd className="more">
          <button type="button" className="quiet-button" onClick={() => setWhole(true)}>
            {number(all.length - shown.length)} more
          </button>
        </dd>
      )}
    </div>
  );
}
