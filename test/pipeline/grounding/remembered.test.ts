import { expect, it } from 'vitest';
import type { SentenceText } from '../../../pipeline/grounding/check/sentences.js';
import { sentencesOf } from '../../../pipeline/grounding/check/sentences.js';
import { remembered } from '../../../pipeline/grounding/remembered.js';

interface Context {
  readonly subject: string;
  readonly place: string;
}

/** A reader for which only a sentence with "it" hangs on what was said before; it notes what it had to read. */
const reader = () => {
  const recall = remembered<Context, string>();
  const [figure, facts]: [object, object] = [{}, []];
  const reads: string[] = [];
  const tell = (sentence: SentenceText, context: Context) =>
    recall(figure, facts, sentence, context, (before) => {
      reads.push(sentence.text);
      const stated = sentence.text.startsWith('It') ? before.subject : null;
      const { start, end, text } = sentence;
      return { claims: [{ start, end, text, status: 'supported', stated, actual: null, facts: [] }], left: text };
    });
  return { tell, reads };
};

const [plain, it1] = sentencesOf('The circle is red. It has the radius 2.') as [SentenceText, SentenceText];
const later = sentencesOf('Here is more. The circle is red.')[1] as SentenceText;

it('reads a sentence that asks for nothing once, wherever it stands and whatever was said before', () => {
  const { tell, reads } = reader();
  tell(plain, { subject: 'A', place: 'left' });
  const { claims, left } = tell(later, { subject: 'B', place: 'right' });
  expect(reads).toEqual([plain.text]);
  expect(left).toBe(plain.text);
  expect(claims).toMatchObject([{ start: later.start, end: later.end, text: plain.text }]);
});

it('reads a sentence anew where what it asked has another answer, and only then', () => {
  const { tell, reads } = reader();
  const stated = ['A', 'A', 'B', 'A'].map(
    (subject, index) => tell(it1, { subject, place: `${index}` }).claims[0]?.stated,
  );
  expect(stated).toEqual(['A', 'A', 'B', 'A']);
  expect(reads).toHaveLength(3);
});
