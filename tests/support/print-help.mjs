/** Prints, as Markdown, the help of every command of what was built. */
import { createRequire } from 'node:module';

const { program } = createRequire(import.meta.url)('../../dist/cli.js');

function helpOf(command, name) {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 100 });
  command.outputHelp();
  const parts = command.commands.flatMap((part) => helpOf(part, `${name} ${part.name()}`));
  return [`## ${name}\n\n\`\`\`text\n${text.trim()}\n\`\`\`\n`, ...parts];
}

console.log(
  program()
    .commands.flatMap((command) => helpOf(command, `hearsay ${command.name()}`))
    .join('\n')
    .trimEnd(),
);
