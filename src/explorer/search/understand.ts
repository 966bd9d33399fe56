/** From what was typed to where it leads. */
import { parseQuestion } from '../../ask/parse-question';
import { whereOf, type Question } from '../../ask/question';
import { refine } from '../../ask/refine';
import { entityOf, selectionOf, type Place } from '../address/place';
import { isEmpty, NAME_FIELDS, type Where } from '../address/where';
import { ask, type Answer } from '../graphql/ask';
import { FIND_ENTITY, SELECT_STATEMENTS } from '../graphql/operations';
import type { SelectStatementsQuery } from '../generated/operations';
import { FIELD_WORDS, POLARITY_WORDS, type Named } from '../look/words';

/** A sentence is read anew at most so often, with what the graph does not know taken for other things. */
const MOST_READINGS = 6;

/** A name leads to its page, anything else to the statements that it asks for. `picked` are names whose entities are known. */
export async function understand(text: string, picked: readonly Named[] = []): Promise<Place> {
  const question = parseQuestion(text, today());
  const { anything } = question;
  if (anything !== null) return byNameOrWords(anything, whereOf(question) as Where, picked);
  const where = withPicked(await settle(question), picked);
  return selectionOf(where, question.contested ? { view: 'contested' } : {});
}

/** A name alone leads to its page; with days, to what it says in these days. */
async function byNameOrWords(words: string, within: Where, picked: readonly Named[]): Promise<Place> {
  const known = picked.find(({ name }) => name === words);
  const id = known?.id ?? (await ask(FIND_ENTITY, { name: words })).data.entity?.id;
  if (id === undefined) return selectionOf({ ...within, text: words });
  return isEmpty(within) ? entityOf(id) : selectionOf({ ...within, saidBy: [words] });
}

/** Asks until the graph knows every name or nothing is left to try. */
async function settle(asked: Question): Promise<Where> {
  let question = asked;
  for (let reading = 1; reading < MOST_READINGS; reading += 1) {
    const next = refine(question, unknownIn(await ask(SELECT_STATEMENTS, firstPage(question))));
    if (!next) break;
    question = next;
  }
  return whereOf(question) as Where;
}

/** The page that opens next asks the same. */
function firstPage(question: Question) {
  return { where: whereOf(question), orderBy: 'SAID_AT_DESC' as const };
}

function unknownIn({ matched }: Answer<SelectStatementsQuery>) {
  return matched
    .filter(({ entities }) => entities.length === 0)
    .map(({ field, value }) => ({ field, value }));
}

function withPicked(where: Where, picked: readonly Named[]): Where {
  const ids = new Map(picked.map(({ id, name }) => [name, id]));
  const fields = NAME_FIELDS.flatMap((field) => {
    const names = where[field];
    return names ? [[field, names.map((name) => ids.get(name) ?? name)] as const] : [];
  });
  return { ...where, ...Object.fromEntries(fields) };
}

/** How a sentence is understood, in a line: "said by Smith · about Freedonia · denies". Undefined for a mere name or words. */
export function readingOf(text: string): string | undefined {
  const question = parseQuestion(text, today());
  if (question.anything !== null) return undefined;
  const names = NAME_FIELDS.flatMap((field) =>
    question[field].length > 0 ? [`${FIELD_WORDS[field].toLowerCase()} ${question[field].join(' or ')}`] : [],
  );
  const { polarity, saidAfter, saidBefore, text: words, contested, leftAside } = question;
  const parts = [
    ...(contested ? ['contested claims'] : []),
    ...names,
    ...polarity.map((one) => POLARITY_WORDS[one]),
    ...(saidAfter ? [`from ${saidAfter}`] : []),
    ...(saidBefore ? [`until ${saidBefore}`] : []),
    ...(words ? [`with the words “${words}”`] : []),
    ...(leftAside.length > 0 ? [`leaving aside ${leftAside.map((one) => `“${one}”`).join(', ')}`] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : 'everything';
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
