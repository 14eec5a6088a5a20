import { beforeAll, describe, expect, test } from 'vitest';
import { checkCaption, factsOf, type CheckResult } from '../../../pipeline/grounding/index.js';
import type { Scene } from '../../../renderers/scene.js';
import { drawFigures } from './figures/draw.js';
import type { FigureName } from './figures/programs.js';
import { barSentences } from './sentences/bars.js';
import { courseSentences } from './sentences/courses.js';
import { inventionSentences } from './sentences/inventions.js';
import { kindSentences } from './sentences/kinds.js';
import { numberSentences } from './sentences/numbers.js';
import { partSentences } from './sentences/parts.js';
import { reportSentences } from './sentences/reports.js';

let scenes: Record<FigureName, Scene>;
beforeAll(async () => {
  scenes = await drawFigures();
});

const check = (figure: FigureName, text: string): CheckResult =>
  checkCaption(text, factsOf(scenes[figure]), scenes[figure]);

describe.each([
  ...barSentences,
  ...courseSentences,
  ...partSentences,
  ...reportSentences,
  ...kindSentences,
  ...inventionSentences,
  ...numberSentences,
])('sentences about $figure', ({ figure, true: right, false: wrong, open = [] }) => {
  test.each(right)('true: %s', (text) => {
    const { claims } = check(figure, text);
    expect(claims.filter(({ status }) => status === 'contradicted')).toEqual([]);
    expect(claims.filter(({ status }) => status === 'supported')).not.toEqual([]);
  });

  test.each(wrong)('false: %s', (text) => {
    expect(check(figure, text).claims.some(({ status }) => status === 'contradicted')).toBe(true);
  });

  test.each(open)('not about the figure: %s', (text) => {
    expect(check(figure, text)).toMatchObject({ faithful: false, claims: [{ status: 'unverifiable' }] });
  });
});

test('a claim says where it stands, what it states and what is shown instead', () => {
  const [claim] = check('bars', 'The bar for A is 40.').claims.filter(({ status }) => status === 'contradicted');
  expect(claim).toMatchObject({ stated: 40, status: 'contradicted' });
  expect(String(claim?.actual)).toContain('28');
  expect('The bar for A is 40.'.slice(claim?.start, claim?.end)).toBe(claim?.text);
  expect(claim?.facts.length).toBeGreaterThan(0);
});
