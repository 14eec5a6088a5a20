import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCaption, factsOf, writeCaptions } from '../../../pipeline/grounding/index.js';
import { createRandom } from '../../../pipeline/random.js';
import { createRenderers, type Renderers } from '../../../renderers/index.js';
import type { Scene } from '../../../renderers/scene.js';
import { hasMatplotlib } from '../../helpers/matplotlib.js';
import { calledCases } from './figures/matplotlib-called.js';
import { nameCases } from './figures/matplotlib-names.js';
import { matplotlibWordCases } from './figures/matplotlib-words.js';
import { matplotlibCases } from './figures/matplotlib.js';
import { clauseCases } from './figures/matplotlib-clauses.js';
import { curveCases } from './figures/curves.js';
import { heightCases } from './figures/matplotlib-heights.js';
import { markedFieldCases } from './figures/matplotlib-marked-fields.js';
import { tableCases } from './figures/tables.js';
import { headingCases } from './figures/headings.js';
import { leadCases } from './figures/leads.js';
import { describedCases } from './figures/matplotlib-described.js';
import { paperPanelCases } from './figures/paper-panels.js';
import { paperCases } from './figures/papers.js';
import { endCases } from './figures/matplotlib-ends.js';
import { fieldCases } from './figures/matplotlib-fields.js';
import { relationCases } from './figures/matplotlib-relations.js';
import { placeCases } from './figures/matplotlib-places.js';
import { signCases } from './figures/matplotlib-signs.js';
import { spaceCases } from './figures/matplotlib-space.js';
import { spanCases } from './figures/matplotlib-spans.js';
import { lookCases } from './figures/matplotlib-looks.js';
import { toldCases } from './figures/matplotlib-told.js';
import { publishedCases } from './figures/published.js';
import { newspaperCases } from './figures/newspapers.js';
import { summaryCases } from './figures/summaries.js';

describe.skipIf(!hasMatplotlib)('figures of matplotlib as a reader sees them', () => {
  let renderers: Renderers;
  beforeAll(() => {
    renderers = createRenderers({ workers: 1 });
  });
  afterAll(() => renderers.close());

  const sceneOf = async (program: string): Promise<Scene> =>
    (await renderers.of('matplotlib').render(`import matplotlib.pyplot as plt\nimport numpy as np\n${program}`)).scene;
  const statuses = (text: string, scene: Scene): string[] =>
    checkCaption(text, factsOf(scene), scene).claims.map(({ status }) => status);

  it.each([
    ...matplotlibCases,
    ...paperCases,
    ...paperPanelCases,
    ...describedCases,
    ...curveCases,
    ...leadCases,
    ...lookCases,
    ...toldCases,
    ...matplotlibWordCases,
    ...placeCases,
    ...relationCases,
    ...fieldCases,
    ...heightCases,
    ...spanCases,
    ...signCases,
    ...spaceCases,
    ...newspaperCases,
    ...summaryCases,
    ...nameCases,
    ...endCases,
    ...publishedCases,
    ...headingCases,
    ...clauseCases,
    ...tableCases,
    ...calledCases,
    ...markedFieldCases,
  ])('$name', async ({ program, words, yes, no }) => {
    const scene = await sceneOf(program);
    const captions = Object.values(writeCaptions(scene, factsOf(scene), createRandom('words')));
    const dense = captions.at(-1)?.text ?? '';
    for (const word of words) expect(dense).toContain(word);
    for (const { text } of captions) expect(new Set(statuses(text, scene)), text).toEqual(new Set(['supported']));
    for (const text of yes) {
      expect(statuses(text, scene), text).toContain('supported');
      expect(statuses(text, scene), text).not.toContain('contradicted');
    }
    for (const text of no) expect(statuses(text, scene), text).toContain('contradicted');
  });
});
