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
      console.log(options.json ? JSON.stringify(rows, null, 2) : rows.map(line).join('\n'));
    });
}

function shown(name: string, value: string): string {
  return /PASSWORD|SECRET|KEY/.test(name) && value ? '(hidden)' : value;
}

function line(row: { name: string; value: string; from: string; about: string }): string {
  return `${row.name.padEnd(16)} ${(row.value || '(none)').padEnd(14)} ${row.from.padEnd(12)} ${row.about}`;
}
