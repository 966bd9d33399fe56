import fc from 'fast-check';
import { parseAnswer } from '../../src/propose/answer';
import { completion, proposal, quote } from './endpoint';

const parse = (words: string) => parseAnswer(completion(words));
const said = proposal('said', ['Doe'], ['no']);
const asAsked = JSON.stringify({ attributions: [said] });

describe('parseAnswer', () => {
  it.each([
    ['what was asked for', asAsked],
    ['a bare list', JSON.stringify([said])],
    ['JSON in a fence', `Here it is:\n\`\`\`json\n${asAsked}\n\`\`\`\nAnything else?`],
    ['JSON behind a thought with braces', `<think>An object {…} is asked for.</think>\n${asAsked}`],
    [
      'plain words instead of words with context',
      '{"attributions": [{"cue": "said", "source": "Doe", "content": "no"}]}',
    ],
    [
      'absent context',
      '{"attributions": [{"cue": {"text": "said"}, "source": ["Doe"], "content": [{"text": "no", "before": null}]}]}',
    ],
    [
      'fields that nobody asked for',
      JSON.stringify({ attributions: [{ ...said, confidence: 1, start: 0, __proto__: 1 }], text: 'x' }),
    ],
  ])('reads %s', (_, words) => {
    expect(parse(words)).toEqual([said]);
  });

  it('takes nobody for the source where none is given', () => {
    expect(parse('[{"cue": "alleged", "content": ["no"]}]')).toEqual([
      { cue: quote('alleged'), source: [], content: [quote('no')] },
    ]);
  });

  it.each([
    ['without a cue', { ...said, cue: undefined }],
    ['without content', { ...said, content: [] }],
    ['with offsets for words', { ...said, cue: { start: 0, end: 4 } }],
    ['with more parts than there can be', { ...said, content: Array(30).fill('no') }],
    ['with a cue as long as a paragraph', { ...said, cue: 'said '.repeat(50) }],
    ['that is no object', 7],
  ])('leaves out a proposal %s, and keeps the others', (_, wrong) => {
    expect(parse(JSON.stringify({ attributions: [wrong, said] }))).toEqual([said]);
  });

  it('takes an empty list for an answer', () => {
    expect(parse('{"attributions": []}')).toEqual([]);
  });

  it('looks at no more proposals than a chunk can hold', () => {
    expect(parse(JSON.stringify(Array(5_000).fill(said)))).toHaveLength(60);
  });

  it.each([
    ['words', 'I cannot help with that.'],
    ['JSON that was cut off', asAsked.slice(0, -3)],
    ['another object', '{"quotes": []}'],
    ['only proposals of another shape', '{"attributions": [{"quote": "no"}]}'],
    ['nothing', ''],
    ['null', 'null'],
    ['brackets in thousands', '['.repeat(50_000)],
  ])('is undefined for %s', (_, words) => {
    expect(parse(words)).toBeUndefined();
  });

  it.each([
    ['HTML', '<!doctype html><title>Sign in</title>'],
    ['no choices', '{"choices": []}'],
    ['words that are no text', '{"choices": [{"message": {"content": null}}]}'],
    ['an error', '{"error": {"message": "no such model"}}'],
    ['nothing', ''],
  ])('is undefined for a body with %s', (_, body) => {
    expect(parseAnswer(body)).toBeUndefined();
  });

  it('never throws', () => {
    const json = fc.json();
    fc.assert(
      fc.property(fc.oneof(fc.string(), json, json.map(completion)), (body) => {
        for (const { cue, source, content } of parseAnswer(body) ?? []) {
          expect([cue, ...source, ...content].every(({ text }) => typeof text === 'string')).toBe(true);
        }
      }),
    );
  });
});
