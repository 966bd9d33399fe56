/** How it is said: conditions that are chosen from a list. */
import { go } from '../address/navigation';
import type { SelectionPlace } from '../address/place';
import { CERTAINTIES, KINDS, POLARITIES, withFields, type Where } from '../address/where';
import { CERTAINTY_WORDS, KIND_WORDS, POLARITY_WORDS } from '../look/words';

export function Filters({ place }: { readonly place: SelectionPlace }) {
  const { polarity, certainty, kind, firstHandOnly } = place.where;
  const change = (changed: { [Field in keyof Where]: Where[Field] | undefined }) =>
    go({ ...place, where: withFields(place.where, changed) });
  return (
    <div className="filters" role="group" aria-label="How it is said">
      <Choice
        label="Stance"
        words={POLARITY_WORDS}
        values={POLARITIES}
        value={polarity}
        onChange={(one) => change({ polarity: one })}
      />
      <Choice
        label="Certainty"
        words={CERTAINTY_WORDS}
        values={CERTAINTIES}
        value={certainty}
        onChange={(one) => change({ certainty: one })}
      />
      <Choice
        label="Words"
        words={KIND_WORDS}
        values={KINDS}
        value={kind}
        onChange={(one) => change({ kind: one })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={firstHandOnly ?? false}
          onChange={({ target }) => change({ firstHandOnly: target.checked ? true : undefined })}
        />
        first hand
      </label>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly words: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  readonly value: readonly Value[] | undefined;
  readonly onChange: (value: readonly Value[] | undefined) => void;
}

/** Several at once come by address or by question only; a choice here puts one in their place. */
function Choice<Value extends string>({ label, words, values, value = [], onChange }: ChoiceProps<Value>) {
  const isMixed = value.length > 1;
  const pick = (picked: string) => {
    const known = values.find((one) => one === picked);
    onChange(known ? [known] : undefined);
  };
  return (
    <select
      aria-label={label}
      value={isMixed ? 'several' : (value[0] ?? '')}
      onChange={({ target }) => pick(target.value)}
    >
      <option value="">{`any ${label.toLowerCase()}`}</option>
      {isMixed && <option value="several">{value.map((one) => words[one]).join(', ')}</option>}
      {values.map((one) => (
        <option key={one} value={one}>
          {words[one]}
        </option>
      ))}
    </select>
  );
}
