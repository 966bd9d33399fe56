import { Command } from 'commander';
import { readConfig, VARIABLES } from '../config';

/** `hearsay config`: every variable with its value, where it comes from and what it means; passwords are not shown. */
export function configCommand(): Command {
  return new Command('config')
    .description('Show every setting, where its value comes from and what it means')
    .option('--json', 'print JSON')
    .action((options: { json?: boolean }) => {
      readConfig(process.env);
      const rows = Object.entries(VARIABLES).map(([name, { default: standard, about }]) => ({
        name,
        value: shown(name, process.env[name] || standard),
        from: process.env[name] ? 'environment' : 'default',
        about,
      }));
      console.log(options.json ? JSON.stringify(rows, null, 2) : table(rows));
    });
}

function shown(name: string, value: string): string {
  if (/PASSWORD|SECRET|KEY|HEADERS/.test(name) && value) return '(hidden)';
  return value.replace(/(?<=:\/\/[^/@]*:)[^/@]*(?=@)/u, '(hidden)');
}

interface Row {
  readonly name: string;
  readonly value: string;
  readonly from: string;
  readonly about: string;
}

/** Each column is as wide as its widest value. */
function table(rows: readonly Row[]): string {
  const lines = rows.map(({ name, value, from, about }) => [name, value || '(none)', from, about]);
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines.map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n');
}
