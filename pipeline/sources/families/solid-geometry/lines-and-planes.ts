import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { call, createLook, type Look, quoted, solidProgram, written } from './look.js';

type Scene = (random: Random, look: Look) => readonly string[];

const planeNames = ['α', 'β', 'γ', 'E', 'π'];

const scenes: readonly Scene[] = [
  (random, look) => {
    const [name, other] = random.sample(planeNames, 2);
    const gap = random.int(3, 4);
    const line = random.chance(0.6);
    return [
      `plane3([0, 0, 0], [8, 0, 0], [0, 6, 0], ${quoted(name ?? 'α')}, {fill: ${quoted(look.fill)}})`,
      `plane3([0, 0, ${gap}], [8, 0, 0], [0, 6, 0], ${quoted(other ?? 'β')}, {fill: "#f3e3b3"})`,
      ...(line
        ? [
            `segment3([1, 0, -1.5], [1, 0, ${gap + 2}], "g", {color: ${quoted(look.accent)}})`,
            `point3([1, 0, 0], "P")`,
            `point3([1, 0, ${gap}], "Q")`,
          ]
        : []),
    ];
  },
  (random, look) => {
    const [name, other] = random.sample(planeNames, 2);
    const degrees = random.int(50, 130);
    const turn = (degrees * Math.PI) / 180;
    return [
      `plane3([0, 0, 0], [8, 0, 0], [0, 7, 0], ${quoted(name ?? 'α')}, {fill: ${quoted(look.fill)}})`,
      `plane3([0, 0, 0], [8, 0, 0], [0, ${written(6 * Math.cos(turn))}, ${written(6 * Math.sin(turn))}], ${quoted(other ?? 'β')}, {fill: "#f3e3b3"})`,
      call('segment3', ['[-4, 0, 0]', '[4, 0, 0]', quoted(random.pick(['s', 'g', 'l']))], {
        color: quoted(look.accent),
        extend: '0.08',
        hidden: quoted('solid'),
      }),
    ];
  },
  (random, look) => {
    const upright = random.chance(0.5);
    const [x, y] = upright ? [0, 0] : [random.int(1, 2), random.int(-1, 1)];
    const top = random.int(3, 5);
    return [
      `plane3([0, 0, 0], [9, 0, 0], [0, 7, 0], ${quoted(random.pick(planeNames))}, {fill: ${quoted(look.fill)}})`,
      `segment3([${-x * 0.6}, ${-y * 0.6}, ${-top * 0.6}], [${x}, ${y}, ${top}], ${quoted(random.pick(['g', 'l', 'h']))}, {color: ${quoted(look.accent)}})`,
      `point3([0, 0, 0], "P")`,
      ...(upright
        ? ['segment3([0, 0, 0], [2.6, 0, 0], "a")', 'angle3([0, 0, 3], [0, 0, 0], [2.6, 0, 0], {size: 0.5})']
        : [
            `point3([${x}, ${y}, ${top}], "A")`,
            `point3([${x}, ${y}, 0], "A'")`,
            `segment3("A", "A'", {dash: "dashed"})`,
            `segment3("P", "A'")`,
            `angle3("A", "P", "A'", "φ", {size: 0.9})`,
          ]),
    ];
  },
  (random, look) => {
    const [x, y, z] = [random.int(-2, 2), random.int(-1, 1), random.int(3, 5)];
    return [
      `plane3([0, 0, 0], [9, 0, 0], [0, 7, 0], ${quoted(random.pick(planeNames))}, {fill: ${quoted(look.fill)}})`,
      `point3([${x}, ${y}, ${z}], "P")`,
      `F = foot3("P", [[0, 0, 0], [1, 0, 0], [0, 1, 0]])`,
      'point3(F, "F")',
      `segment3("P", "F", "d", {color: ${quoted(look.accent)}})`,
      `segment3("F", [${x > 0 ? x - 3 : x + 3}, ${y}, 0])`,
      `angle3("P", "F", [${x > 0 ? x - 3 : x + 3}, ${y}, 0], {size: 0.5})`,
    ];
  },
  (random, look) => {
    const names = random.pick([
      ['A', 'B', 'C', 'D'],
      ['P', 'Q', 'R', 'S'],
    ] as const);
    const [a = 'A', b = 'B', c = 'C', d = 'D'] = names;
    const z = random.int(3, 5);
    const [lean, reach] = [random.int(-1, 1), random.int(2, 3)];
    const colour = quoted(look.accent);
    return [
      `plane3([0, 0, 0], [9, 0, 0], [0, 7, 0], ${quoted(random.pick(planeNames))}, {fill: ${quoted(look.fill)}})`,
      `point3([-${reach}, ${lean}, 0], ${quoted(a)})`,
      `point3([${reach}, -1, 0], ${quoted(b)})`,
      `point3([0, 2, 0], ${quoted(c)})`,
      `point3([${lean}, 1, ${z}], ${quoted(d)})`,
      `polygon3(${quoted(a + b + c)}, {fill: "#f3e3b3"})`,
      ...[a, b, c].map((one) => `segment3(${quoted(one)}, ${quoted(d)}, {color: ${colour}})`),
    ];
  },
];

/** Planes and lines in space: parallel, crossing, at right angles; a point and its distance from a plane. */
export const linesAndPlanes = defineFamily({
  name: 'lines-and-planes',
  version: 1,
  subject: 'solid geometry',
  concepts: ['line and plane', 'parallel planes', 'perpendicular', 'distance from a plane'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 380);
    const lines = random.pick(scenes)(random, look);
    return solidProgram([
      look.figure,
      `space({azimuth: ${random.int(18, 34)}, elevation: ${random.int(17, 27)}})`,
      ...lines,
    ]);
  },
});
