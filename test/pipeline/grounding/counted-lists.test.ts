import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkCaption, factsOf } from '../../../pipeline/grounding/index.js';
import { createRenderers } from '../../../renderers/index.js';
import type { Scene } from '../../../renderers/scene.js';

const renderers = createRenderers();
afterAll(() => renderers.close());

const programs = {
  heap: [
    'dot',
    'graph { node [shape=circle]; a [label="15"]; b [label="9"]; c [label="8"]; d [label="9"]; a -- b; a -- c; c -- d }',
  ],
  chain: ['dot', 'digraph { node [shape=box]; A -> B; B -> C; C -> D; C -> E }'],
  cross: [
    'mathjs',
    'A = point([0, 0], "A")\nB = point([4, 0], "B")\nC = point([0, 3], "C")\nsegment(A, B)\nsegment(A, C)\ncircle(A, 2)',
  ],
  looks: [
    'dot',
    'digraph { a [label="q0" shape=triangle]; b [label="q1" shape=circle style=filled fillcolor=lavender]; c [label="q2" shape=circle]; a -> b; b -> c }',
  ],
  helix: [
    'mathjs',
    'axes3([3, 3, 4])\ncurve3(2*cos(t), 2*sin(t), 0.3*t/pi, [0, 6*pi], {shadow: ["xy"], name: "helix"})',
  ],
} as const;

const scenes = new Map<string, Scene>();
beforeAll(async () => {
  for (const [name, [language, program]] of Object.entries(programs))
    scenes.set(name, (await renderers.of(language).render(program)).scene);
});

test.each<readonly [keyof typeof programs, string, boolean]>([
  ['heap', '“15” is connected to “9” and “8”.', true],
  ['heap', '“15” is connected to “9” and “9”.', false],
  ['heap', '“15”, “9” and “8” are drawn as circles.', true],
  ['heap', '“15”, “9”, “8” and “8” are drawn as circles.', false],
  ['chain', 'No arrow points to “A”, and “D” and “E” have no outgoing arrows.', true],
  ['chain', 'No arrow points to “A” or “C”, and “D” and “E” have no outgoing arrows.', false],
  ['chain', 'No arrow points to “A”, and “B” and “E” have no outgoing arrows.', false],
  ['cross', 'A geometric figure with one circle, two segments and three points.', true],
  ['cross', 'A geometric figure with one circle, four segments and three points.', false],
  ['looks', '“q1” is drawn as a circle.', true],
  ['looks', '“q0” is drawn as a circle.', false],
  ['looks', '“q1” is filled in lavender.', true],
  ['looks', '“q2” is filled in lavender.', false],
  ['helix', 'Its projection onto the xy-plane is drawn dashed.', true],
  ['helix', 'Its projection onto the xy-plane is drawn solid.', false],
])('of %s: %s is %s', (name, text, right) => {
  const scene = scenes.get(name);
  const { claims } = checkCaption(text, scene ? factsOf(scene) : [], scene ?? ({} as Scene));
  expect(claims.some(({ status }) => status === 'contradicted')).toBe(!right);
});
