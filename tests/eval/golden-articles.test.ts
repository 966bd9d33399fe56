import path from 'node:path';
import { loadGold, type LoadedGold } from '../../src/eval/load-gold';
import { ownGold } from '../../src/eval/own-gold';
import { identifier } from '../../src/eval/identify';
import type { GoldArticle, GoldEntities } from '../../src/eval/gold-statements';
import { countStatements, scoreStatements } from '../../src/eval/score-statements';
import type { Annotations } from '../../src/model/annotations';
import { slice } from '../../src/model/span';

const folders = ownGold().map(({ folder }) => [path.basename(folder), folder] as const);

describe.each(folders)('the annotated articles of %s', (_, folder) => {
  let gold: LoadedGold;
  beforeAll(async () => {
    gold = await loadGold(folder);
  });

  const statements = () =>
    gold.folder.articles.flatMap(({ doc, statements: annotated }, i) =>
      annotated.map((statement) => ({ doc, text: gold.texts[i]!.text, statement })),
    );

  it('quote their content exactly from the text', () => {
    const wrong = statements().filter(
      ({ text, statement }) =>
        statement.content.map((span) => slice(text, span)).join(' … ') !== statement.text,
    );
    expect(wrong).toEqual([]);
  });

  it('begin cues and sources where a word begins', () => {
    const cut = statements().flatMap(({ doc, text, statement }) =>
      [...statement.cue, ...statement.source]
        .filter(
          ({ start }) => /^[\p{L}\p{N}]{2}/u.test(text.slice(start - 1)) || /^\s/.test(text.slice(start)),
        )
        .map((span) => `${doc} ${statement.id}: ${slice(text, span)}`),
    );
    expect(cut).toEqual([]);
  });

  it('name only entities that are listed', () => {
    const known = new Set(Object.keys(gold.folder.entities));
    const used = statements().flatMap(({ statement: { speaker, reportedBy, addressee, about } }) => [
      ...speaker,
      ...reportedBy,
      ...addressee,
      ...about,
    ]);
    expect(used.filter((key) => !known.has(key))).toEqual([]);
  });

  it('give every statement that counts a speaker', () => {
    const nobody = statements().filter(({ statement }) => !statement.optional && !statement.speaker.length);
    expect(nobody).toEqual([]);
  });

  it('list boilerplate that is in the text', () => {
    const absent = gold.folder.articles.flatMap(({ boilerplate }, i) =>
      boilerplate.filter((words) => !gold.texts[i]!.text.includes(words)),
    );
    expect(absent).toEqual([]);
  });

  it('score full marks against themselves', () => {
    const { articles, entities } = gold.folder;
    const own = articles.map((article) => ({ article, predicted: annotate(article, entities) }));
    const counts = own.map((pair) => countStatements(pair, identifier(entities)));
    const { findings, ...scores } = scoreStatements(counts);
    expect(findings).toEqual([]);
    expect(scores).toMatchObject({
      f1: 1,
      quotesRecall: 1,
      whoSaidWhat: 1,
      aboutPrecision: 1,
      aboutRecall: 1,
    });
    expect(scores).toMatchObject({ polarity: 1, reportedBy: { found: scores.reportedBy.gold } });
  });
});

/** What a reader without a fault would make of an article. */
function annotate({ doc, statements }: GoldArticle, entities: GoldEntities): Annotations {
  const refer = (keys: readonly string[]) => keys.map((entity) => ({ entity }));
  return {
    document: { path: doc, text: '' },
    entities: Object.entries(entities).map(([id, { name }]) => ({
      id,
      kind: 'ORGANISATION',
      name,
      aliases: [],
      roles: [],
    })),
    mentions: [],
    statements: statements.map(({ text, content, speaker, reportedBy, addressee, about, polarity }) => ({
      kind: 'DIRECT',
      text,
      content,
      source: refer(speaker),
      reportedBy: refer(reportedBy),
      addressees: refer(addressee),
      about: refer(about),
      polarity: POLARITY[polarity],
      certainty: 'CERTAIN',
      confidence: 1,
    })),
  };
}

const POLARITY = {
  assert: 'ASSERTS',
  deny: 'DENIES',
  ask: 'ASKS',
  urge: 'URGES',
  promise: 'PROMISES',
} as const;
