import { describe, expect, test } from 'vitest';
import { checkCaption, factsOf } from '../../../../pipeline/grounding/index.js';
import type { Scene } from '../../../../renderers/scene.js';
import type { FigureName } from '../figures/programs.js';

/** Sentences as people write them about one figure. `open`: about no visible fact. */
export interface SentenceTable {
  readonly figure: FigureName;
  readonly true: readonly string[];
  readonly false: readonly string[];
  readonly open?: readonly string[];
}

interface Table<Name extends string> extends Omit<SentenceTable, 'figure'> {
  readonly figure: Name;
}

/** One test for each sentence: what is true is supported, what is false contradicted, what is neither left open. */
export const testSentences = <Name extends string>(
  tables: readonly Table<Name>[],
  sceneOf: (figure: Name) => Scene,
): void => {
  describe.each(tables)('sentences about $figure', ({ figure, true: right, false: wrong, open = [] }) => {
    const check = (text: string): ReturnType<typeof checkCaption> =>
      checkCaption(text, factsOf(sceneOf(figure)), sceneOf(figure));

    test.each(right)('true: %s', (text) => {
      const { claims } = check(text);
      expect(claims.filter(({ status }) => status === 'contradicted')).toEqual([]);
      expect(claims.filter(({ status }) => status === 'supported')).not.toEqual([]);
    });

    test.each(wrong)('false: %s', (text) => {
      expect(check(text).claims.some(({ status }) => status === 'contradicted')).toBe(true);
    });

    test.each(open)('not about the figure: %s', (text) => {
      expect(check(text)).toMatchObject({ faithful: false, claims: [{ status: 'unverifiable' }] });
    });
  });
};
