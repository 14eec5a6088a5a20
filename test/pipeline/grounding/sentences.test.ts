import { expect, it } from 'vitest';
import { sentencesOf } from '../../../pipeline/grounding/check/sentences.js';

const wordsOf = (text: string): string[] =>
  sentencesOf(text).flatMap(({ tokens }) => tokens.map(({ text: word, pos }) => `${word}/${pos}`));

it('takes the words of a text for the same whatever texts were read before', () => {
  const text = "Bank A's rate tripled, and the price is Zork's.";
  const alone = wordsOf(text);
  wordsOf("At no time is B's rate above A's. It hits the bull's-eye; a well-kept, half-read list is Zork's!");
  expect(wordsOf(text)).toEqual(alone);
  expect(wordsOf("The bull's rate is Zork's.").slice(0, 2)).toEqual(['The/DET', "bull's/NOUN"]);
});
