import { countArticles, evaluateNames, evaluateQuotes } from '../../src/eval/evaluate';
import { nameLine, quoteLine } from '../../src/eval/gold-lines';
import { loadGold, readLines } from '../../src/eval/load-gold';
import { scoreStatements } from '../../src/eval/score-statements';
import { GOLD, NAMES, QUOTES, rememberedReader } from './fixtures';

// The figures of this file were computed with the reference scorers in Python from the same fixtures.

describe('evaluateQuotes', () => {
  it('scores spans by role, pooled over the attributions of a text', async () => {
    const { spans } = await evaluateQuotes(await readLines(QUOTES, quoteLine), rememberedReader);
    expect(spans).toEqual({
      source: { gold: 7, predicted: 5, precision: 40, recall: 28.6, f1: 33.3, overlapF1: 50 },
      cue: { gold: 7, predicted: 5, precision: 100, recall: 71.4, f1: 83.3, overlapF1: 83.3 },
      content: { gold: 8, predicted: 7, precision: 14.3, recall: 12.5, f1: 13.3, overlapF1: 80 },
    });
  });

  it('scores whole attributions, paired by the content they share', async () => {
    const { quotes } = await evaluateQuotes(await readLines(QUOTES, quoteLine), rememberedReader);
    expect(quotes).toEqual({
      gold: 7,
      predicted: 8,
      exact: { precision: 25, recall: 28.6, f1: 26.7 },
      partial: { precision: 50, recall: 57.1, f1: 53.3 },
      overlap: { precision: 62.5, recall: 71.4, f1: 66.7 },
      joint: { precision: 25, recall: 28.6, f1: 26.7 },
      characters: { precision: 78.2, recall: 70.5, f1: 74.1 },
      ofPartial: { sourceOverlap: 50, sourceExact: 25, cueOverlap: 75, cueExact: 75 },
      partialRecallByKind: { direct: 100, indirect: 40, mixed: 100 },
    });
  });

  it('scores what is left when both sides keep only speech', async () => {
    const { speech } = await evaluateQuotes(await readLines(QUOTES, quoteLine), rememberedReader);
    expect(speech).toEqual({
      gold: 6,
      predicted: 7,
      exact: { precision: 28.6, recall: 33.3, f1: 30.8 },
      partial: { precision: 57.1, recall: 66.7, f1: 61.5 },
      overlap: { precision: 71.4, recall: 83.3, f1: 76.9 },
      joint: { precision: 28.6, recall: 33.3, f1: 30.8 },
      characters: { precision: 82.7, recall: 80.4, f1: 81.5 },
      ofPartial: { sourceOverlap: 50, sourceExact: 25, cueOverlap: 75, cueExact: 75 },
      partialRecallByKind: { direct: 100, indirect: 50, mixed: 100 },
    });
  });
});

describe('evaluateNames', () => {
  it('scores names of people, organisations and places, facilities as places, by exact ends and kind', async () => {
    expect(await evaluateNames(await readLines(NAMES, nameLine), rememberedReader)).toEqual({
      ORGANISATION: { gold: 2, predicted: 2, precision: 50, recall: 50, f1: 50 },
      PERSON: { gold: 3, predicted: 3, precision: 33.3, recall: 33.3, f1: 33.3 },
      PLACE: { gold: 3, predicted: 2, precision: 50, recall: 33.3, f1: 40 },
      all: { gold: 8, predicted: 7, precision: 42.9, recall: 37.5, f1: 40 },
    });
  });
});

describe('countArticles', () => {
  it('scores who said what about whom, an optional statement counting neither way', async () => {
    expect(scoreStatements(await countArticles(await loadGold(GOLD), rememberedReader))).toEqual({
      gold: 6,
      predicted: 6,
      found: 4,
      precision: 0.667,
      recall: 0.667,
      f1: 0.667,
      quotesRecall: 0.5,
      whoSaidWhat: 0.5,
      whoSaidWhatPrecision: 0.5,
      reportedBy: { gold: 1, found: 1, foundWithSpeaker: 1 },
      aboutPrecision: 0.5,
      aboutRecall: 1,
      polarity: 0.75,
      findings: [
        { kind: 'missed', doc: '001_mill.txt', text: 'to pay' },
        { kind: 'speaker', doc: '001_mill.txt', text: 'whether the U.S. buyers would come' },
        { kind: 'extra', doc: '001_mill.txt', text: 'It may take a year.' },
        { kind: 'extra', doc: '001_mill.txt', text: 'hope for rain' },
        { kind: 'missed', doc: '002_silence.txt', text: 'People hope' },
      ],
    });
  });
});
