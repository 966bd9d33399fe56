/** Texts, and what a language model may say that is in them. */
import fc from 'fast-check';
import type { Proposal, Quoted } from '../../src/propose/answer';

const NEWS = 'Jane Doe said that no deal was near and Roe denied it as rain fell on every other town';
const PLAIN = NEWS.split(' ');
const ODD = ['“', '”,', '\n', '\r\n', '\t', '😀', '\u202e', '\0', '\ud83d', '(.*)', '$&', 'it', 'said'];

/** The words of a text: some of these, each once, in any order. */
export const arbitraryWords = fc.shuffledSubarray([...PLAIN, ...ODD], { minLength: 5 });

const lie = fc.constantFrom('said', 'Jane Doe', 'lied', '', '.*', ' ', 'e', '\ud83d');
const phrase = (text: readonly string[]) =>
  fc
    .tuple(fc.nat(text.length), fc.integer({ min: 1, max: 3 }))
    .map(([from, size]) => text.slice(from, from + size).join(' '));
const altered = (honest: fc.Arbitrary<string>) =>
  fc.tuple(honest, fc.nat(9)).map(([all, at]) => all.slice(0, at) + 'x' + all.slice(at + 1));
const claim = (text: readonly string[]) =>
  fc.oneof(
    { weight: 9, arbitrary: phrase(text) },
    { weight: 1, arbitrary: lie },
    { weight: 1, arbitrary: altered(phrase(text)) },
  );
const quoted = (text: readonly string[]) => {
  const context = fc.oneof(fc.constant(''), claim(text));
  return fc.record<Quoted>({ text: claim(text), before: context, after: context });
};

/** What a model could claim of a text of these words, joined by spaces: truths, half-truths and lies. */
export const arbitraryProposal = (text: readonly string[]) =>
  fc.record<Proposal>({
    cue: quoted(text),
    source: fc.array(quoted(text), { maxLength: 1 }),
    content: fc.array(quoted(text), { minLength: 1, maxLength: 2 }),
  });
