import { loadGold, OWN_GOLD, type LoadedGold } from '../../src/eval/load-gold';
import { slice } from '../../src/model/span';

describe('the golden articles', () => {
  let gold: LoadedGold;
  beforeAll(async () => {
    gold = await loadGold(OWN_GOLD);
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
});
