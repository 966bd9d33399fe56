/** For `npm run codegen`: the operations as one object, each by its name with its text, its comment and its types. */
import { readFileSync } from 'node:fs';
import { print } from 'graphql';

export function plugin(_schema, documents) {
  const entries = [...documents]
    .sort((a, b) => (a.location < b.location ? -1 : 1))
    .flatMap(({ document, location }) =>
      document.definitions
        .filter(({ kind }) => kind === 'OperationDefinition')
        .map((operation) => entryOf(operation, document, location)),
    );
  return {
    prepend: ["import type { Operation } from '../operation';"],
    content: ['/** `schema/operations`, by name. */', 'export const operations = {', ...entries, '};'].join(
      '\n',
    ),
  };
}

function entryOf({ name: { value: name }, operation: kind }, document, file) {
  const types = `${name}${kind[0].toUpperCase()}${kind.slice(1)}`;
  const comment = [...readFileSync(file, 'utf8').matchAll(/^# (.*)$/gm)].map(([, line]) => line).join(' ');
  return [
    `  /** ${comment.replaceAll('*/', '* /')} */`,
    `  ${name[0].toLowerCase()}${name.slice(1)}: {`,
    `    text: ${JSON.stringify(print(document))},`,
    `  } as Operation<${types}, ${types}Variables>,`,
  ].join('\n');
}
