import { beforeAll, describe, expect, test } from 'vitest';
import { checkCaption, checkStatements, factsOf, type CheckResult } from '../../../pipeline/grounding/index.js';
import type { Scene } from '../../../renderers/scene.js';
import { drawFigures } from './figures/draw.js';
import type { FigureName } from './figures/programs.js';
import { barSentences } from './sentences/bars.js';
import { courseSentences } from './sentences/courses.js';
import { inventionSentences } from './sentences/inventions.js';
import { branchSentences } from './sentences/branches.js';
import { kindSentences } from './sentences/kinds.js';
import { letteredSentences } from './sentences/lettered.js';
import { numberSentences } from './sentences/numbers.js';
import { partSentences } from './sentences/parts.js';
import { pointSentences } from './sentences/points.js';
import { reportSentences } from './sentences/reports.js';
import { testSentences } from './sentences/table.js';
import { statisticSentences } from './sentences/statistics.js';
import { statementSentences } from './sentences/statements.js';
import { throughoutSentences } from './sentences/throughout.js';
import { togetherSentences } from './sentences/together.js';

let scenes: Record<FigureName, Scene>;
beforeAll(async () => {
  scenes = await drawFigures();
});

const check = (figure: FigureName, text: string): CheckResult =>
  checkCaption(text, factsOf(scenes[figure]), scenes[figure]);

testSentences(
  [
    ...barSentences,
    ...courseSentences,
    ...partSentences,
    ...reportSentences,
    ...kindSentences,
    ...letteredSentences,
    ...branchSentences,
    ...inventionSentences,
    ...numberSentences,
    ...statementSentences,
    ...throughoutSentences,
    ...togetherSentences,
    ...pointSentences,
    ...statisticSentences,
  ],
  (figure) => scenes[figure],
);

test('a claim says where it stands, what it states and what is shown instead', () => {
  const [claim] = check('bars', 'The bar for A is 40.').claims.filter(({ status }) => status === 'contradicted');
  expect(claim).toMatchObject({ stated: 40, status: 'contradicted' });
  expect(String(claim?.actual)).toContain('28');
  expect('The bar for A is 40.'.slice(claim?.start, claim?.end)).toBe(claim?.text);
  expect(claim?.facts.length).toBeGreaterThan(0);
});

describe('a text that a model took apart', () => {
  const held = (text: string, ...says: readonly string[]): string[] => {
    const scene = scenes.bars;
    const statements = says.map((one) => ({ quote: text, says: one }));
    return checkStatements(text, statements, factsOf(scene), scene).claims.map(({ status }) => status);
  };
  const winding = 'The value of A, whatever came of its neighbours, was to be but 40.';

  test('is held against the figure statement by statement', () => {
    expect(held(winding, 'The value of A is 40.')).toEqual(['contradicted']);
    expect(held(winding.replace('40', '28'), 'The value of A is 28.')).toEqual(['supported']);
  });

  test('keeps its own words and places', () => {
    const text = `Look here. ${winding}`;
    const scene = scenes.bars;
    const [, claim] = checkStatements(
      text,
      [{ quote: winding, says: 'The value of A is 40.' }],
      factsOf(scene),
      scene,
    ).claims;
    expect(claim).toMatchObject({ text: winding, start: 11, end: text.length, status: 'contradicted' });
  });

  test.each([
    ['puts it right', 'The bar for A is 40.', 'The bar for A is 28.'],
    ['leaves out a number', 'The bar for A is 40.', 'There is a bar for A.'],
    ['speaks of something else', 'C is the highest of the bars.', 'There are three things.'],
    ['turns it round', 'None of the bars exceeds 50.', 'One of the bars exceeds 50.'],
  ])('is read as it stands when the model %s', (_, text, says) => {
    expect(held(text, says)).toContain('contradicted');
  });

  test('is read as it stands where the model quotes what is not there', () => {
    const scene = scenes.bars;
    const statements = [{ quote: 'The bar for B is 55.', says: 'B is 55.' }];
    const { claims } = checkStatements('The bar for A is 40.', statements, factsOf(scene), scene);
    expect(claims.some(({ status }) => status === 'contradicted')).toBe(true);
  });
});
