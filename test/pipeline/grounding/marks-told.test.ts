import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkCaption, factsOf } from '../../../pipeline/grounding/index.js';
import { createRenderers } from '../../../renderers/index.js';
import type { Scene } from '../../../renderers/scene.js';

const renderers = createRenderers();
afterAll(() => renderers.close());

const py = (body: string): string => `import matplotlib.pyplot as plt\n${body}\n`;
const programs = {
  pie: py('plt.pie([4, 3, 2, 1], labels=["Oak", "Elm", "Fir", "Yew"])'),
  boxes: py(
    'plt.boxplot([[1, 2, 3, 4, 9], [2, 4, 5, 6, 8], [3, 4, 5, 5, 6]])\nplt.xticks([1, 2, 3], ["Tram", "Bus", "Ferry"])\nplt.ylabel("Delay (min)")',
  ),
  groups: py(
    'plt.scatter([1, 2, 3], [4, 5, 6], c="blue", label="Dwarf")\nplt.scatter([6, 7], [1, 2], c="orange", label="Giant")\nplt.xlabel("Mass")\nplt.ylabel("Radius")\nplt.legend()',
  ),
  heat: py(
    'plt.imshow([[1, 2, 3], [4, 5, 6]])\nplt.xticks([0, 1, 2], ["Jan", "Feb", "Mar"])\nplt.yticks([0, 1], ["Oslo", "Bergen"])\nplt.colorbar()',
  ),
} as const;

const scenes = new Map<string, Scene>();
beforeAll(async () => {
  for (const [name, program] of Object.entries(programs))
    scenes.set(name, (await renderers.of('matplotlib').render(program)).scene);
}, 60_000);

test.each<readonly [keyof typeof programs, string, boolean]>([
  ['pie', 'A pie chart made of four parts.', true],
  ['pie', 'A pie chart made of six parts.', false],
  ['pie', 'Two slices, fir and yew, make up almost a third of it.', true],
  ['boxes', 'There are three boxes with whiskers.', true],
  ['boxes', 'There are five boxes with whiskers.', false],
  ['boxes', 'The tram varies the most.', true],
  ['boxes', 'The ferry varies the most.', false],
  ['boxes', 'Buses run late most often, and the ferry has by far the largest spread of delays.', false],
  ['boxes', 'The median delay falls from left to right.', false],
  ['pie', 'Which tree has the largest share? Yew, which nobody would have guessed.', false],
  ['pie', 'How many slices are there? Six.', false],
  ['pie', 'How many slices are there? Four.', true],
  ['groups', 'Three blue dots can be seen.', true],
  ['groups', 'Four blue dots can be seen.', false],
  ['groups', 'There are three dwarf stars and two giant stars.', true],
  ['groups', 'There are three dwarf stars and five giant stars.', false],
  ['heat', 'A grid of two rows of towns and three columns of months, drawn in shades.', true],
  ['heat', 'A grid of five rows of towns and three columns of months, drawn in shades.', false],
  ['heat', 'A heat map with three towns as rows, each cell shaded by its value.', false],
])('of %s: %s is %s', (name, text, right) => {
  const scene = scenes.get(name);
  const { claims } = checkCaption(text, scene ? factsOf(scene) : [], scene ?? ({} as Scene));
  expect(claims.some(({ status }) => status === 'contradicted')).toBe(!right);
});
