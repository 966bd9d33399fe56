import { Command } from 'commander';
import { answer, type Answer, type AnswerPart } from '../answer';
import type { ContestedRow } from '../query/contested';
import { readConfig } from '../config';
import { UsageError } from '../errors';
import type { StatementRow } from '../query/rows';
import { withGraph } from './connect';
import { createReporter } from './reporter';

interface Options {
  readonly first: string;
  readonly json?: boolean;
}

/** `hearsay ask "who said what about …"`: statements with the characters that each was read from. */
export function askCommand(): Command {
  return new Command('ask')
    .description(
      'Ask in one sentence: who, about whom, denies, reported by, since when. Prints statements with their evidence',
    )
    .argument('<question...>', 'a sentence, a name, two names ("X about Y"), or words')
    .option('--first <count>', 'the most statements to show, 1 to 100', '10')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], { first, json }: Options) => {
      const count = Number(first);
      if (!Number.isInteger(count) || count < 1 || count > 100) {
        throw new UsageError(`--first is "${first}": give a number from 1 to 100.`);
      }
      const options = { first: count, today: new Date().toISOString().slice(0, 10) };
      const found = await withGraph(readConfig(process.env), createReporter().note, (graph) =>
        answer(graph, words.join(' '), options),
      );
      console.log(json ? JSON.stringify(found) : told(found));
    });
}

const EXAMPLES = `
Examples:
  hearsay ask who said what about Freedonia
  hearsay ask "what did Zoë Márquez deny since March 2023"
  hearsay ask "who said what about the treaty, reported by the Sylvania Wire"
  hearsay ask Zoë Márquez about Freedonia`;

function told({ parts, unknown, leftAside }: Answer): string {
  const hints = unknown.map(({ value, near }) =>
    near.length > 0
      ? `Nobody is known as "${value}". Near: ${near.join(', ')}.`
      : `Nobody is known as "${value}".`,
  );
  const aside =
    leftAside.length > 0
      ? [`Not asked for, as no filter holds it: ${leftAside.map((words) => `“${words}”`).join(', ')}.`]
      : [];
  return [...hints, ...aside, ...parts.map(toldPart)].join('\n\n');
}

function toldPart(part: AnswerPart): string {
  const claims = (part.contested ?? []).map(toldContested);
  return [headOf(part), ...part.statements.map(toldStatement), ...claims].join('\n\n');
}

const AGAINST = { DENIES: 'denies', DENIED_BY: 'denied by', CONTRADICTS: 'against it' } as const;

/** A claim and what stands against it, each with where it was read. */
function toldContested({ claim, speakers, outlets, independent, newest, against }: ContestedRow): string {
  const side = (how: string, one: Pick<ContestedRow, 'claim' | 'newest'>) => [
    `  ${how}“${one.claim.text}”`,
    ...(one.newest ? [`    ${evidenceOf(one.newest)}`] : []),
  ];
  return [
    `${speakers.join(', ') || 'Somebody'}, in ${outlets} outlet${outlets === 1 ? '' : 's'}, ${independent} independent`,
    ...side('', { claim, newest }),
    ...against.flatMap((one) =>
      side(`${AGAINST[one.relation]} ${one.speakers.join(', ') || 'somebody'}: `, one),
    ),
  ].join('\n');
}

/** "saidBy: Smith · about: Freedonia — 3 statements, the newest first" */
function headOf({ where, search, statements, totalCount, contested, wider }: AnswerPart): string {
  const fields = Object.entries(where ?? {}).map(
    ([field, value]) => `${field}: ${[value].flat().join(', ')}`,
  );
  const asked = search === null ? fields.join(' · ') || 'everything' : `words: ${search}`;
  if (totalCount === 0) return `${asked} — nothing${toldWider(wider)}`;
  const noun = contested ? 'contested claim' : 'statement';
  const listed = contested?.length ?? statements.length;
  const shown = listed < totalCount ? `, ${listed} shown` : '';
  return `${asked} — ${totalCount} ${noun}${totalCount === 1 ? '' : 's'}${shown}, the ${search === null ? 'newest' : 'best'} first`;
}

/** ": 12 without the dates, 3 published by the Wire" */
function toldWider(wider: AnswerPart['wider']): string {
  return wider.length === 0
    ? ''
    : `: ${wider.map(({ how, totalCount }) => `${totalCount} ${how}`).join(', ')}`;
}

function toldStatement(statement: StatementRow): string {
  const { speakers, sourceText, saidAt, polarity, reportedBy, about, addressees, text, kind } = statement;
  const who = names(speakers) || sourceText || 'somebody';
  const first = [who, saidAt ?? 'undated', polarity.toLowerCase(), kind.toLowerCase()];
  const more = [
    reportedBy.length > 0 && `reported by ${names(reportedBy)}`,
    addressees.length > 0 && `to ${names(addressees)}`,
    about.length > 0 && `about ${names(about)}`,
  ].filter((part) => part !== false);
  return [
    first.join(', '),
    `  “${text}”`,
    ...(more.length > 0 ? [`  ${more.join('; ')}`] : []),
    `  ${evidenceOf(statement)}`,
  ].join('\n');
}

/** Where it stands, so that it can be looked up. */
function evidenceOf({ cue, document, evidence }: StatementRow): string {
  const { publisher, title, url, path, id } = document;
  const where = [publisher?.name, title && `“${title}”`, url ?? path ?? `document ${id}`]
    .filter(Boolean)
    .join(', ');
  const read = cue === null ? '' : `cue “${cue}”, `;
  return `${read}${where}, characters ${evidence.start}–${evidence.end}`;
}

function names(entities: readonly { readonly name: string }[]): string {
  return entities.map(({ name }) => name).join(', ');
}
