import { Icon } from './icon';

interface TableSwitchProps {
  readonly asTable: boolean;
  readonly onChange: (asTable: boolean) => void;
}

/** Between a picture and the table that says the same. */
export function TableSwitch({ asTable, onChange }: TableSwitchProps) {
  const name = asTable ? 'Picture' : 'Table';
  return (
    <button
      type="button"
      className="quiet-button"
      aria-label={name}
      aria-pressed={asTable}
      onClick={() => onChange(!asTable)}
    >
      <Icon name={asTable ? 'picture' : 'table'} /> <span>{name}</span>
    </button>
  );
}
