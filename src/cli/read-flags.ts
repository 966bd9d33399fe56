import { InvalidArgumentError, Option } from 'commander';
import { DOCUMENT_FIELDS, type ColumnMap, type DocumentField } from '../read/columns';
import { INPUT_FORMATS, type InputFormat } from '../read/formats';

/** What every command that reads articles takes. */
export interface ReadFlags {
  readonly format?: InputFormat;
  readonly map?: ColumnMap;
}

export function formatOption(): Option {
  return new Option(
    '--format <format>',
    'the format of standard input, and of files whose names do not tell it',
  )
    .choices(INPUT_FORMATS)
    .default('text');
}

export function mapOption(): Option {
  return new Option(
    '--map <field=column,...>',
    `columns of .csv, .tsv and .jsonl files that hold the fields of an article: ${DOCUMENT_FIELDS.join(', ')}`,
  ).argParser(parseMap);
}

function parseMap(given: string): ColumnMap {
  return Object.fromEntries(given.split(',').map(parsePair));
}

function parsePair(pair: string): [DocumentField, string] {
  const [field = '', ...column] = pair.split('=');
  const known = DOCUMENT_FIELDS.find((name) => name === field.trim());
  if (known && column.length > 0) return [known, column.join('=').trim()];
  throw new InvalidArgumentError(`Give field=column, the field one of ${DOCUMENT_FIELDS.join(', ')}.`);
}
