import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { call, createLook, quoted, solidProgram } from './look.js';

type Vector = readonly [number, number, number];

const text = (v: Vector): string => `[${v.join(', ')}]`;
const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const determinant = (a: Vector, b: Vector, c: Vector): number => {
  const [x, y, z] = cross(a, b);
  return x * c[0] + y * c[1] + z * c[2];
};

/** Three vectors that span enough of space to be told apart. */
const pickVectors = (random: Random): readonly [Vector, Vector, Vector] => {
  for (let round = 0; ; round += 1) {
    const one = random.fork(`try-${round}`);
    const a: Vector = [one.int(2, 5), one.int(0, 1), one.int(0, 1)];
    const b: Vector = [one.int(0, 1), one.int(3, 6), one.int(0, 1)];
    const c: Vector = [one.int(0, 2), one.int(0, 2), one.int(2, 5)];
    if (Math.abs(determinant(a, b, c)) > 14) return [a, b, c];
  }
};

const names = [
  ['a', 'b', 'c'],
  ['u', 'v', 'w'],
  ['p', 'q', 'r'],
] as const;

/** Vectors from one point: their sum, the parallelepiped that they span, or a right-angled system. */
export const spaceVectors = defineFamily({
  name: 'space-vectors',
  version: 1,
  subject: 'solid geometry',
  concepts: ['vector', 'vector addition', 'parallelepiped', 'scalar triple product'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 350);
    const [a, b, c] = pickVectors(random);
    const [na, nb, nc] = random.pick(names);
    const origin = '[0, 0, 0]';
    const vector = (v: Vector, name: string, colour: string): string =>
      call('vector3', [origin, text(v), quoted(name)], { color: quoted(colour), width: '2' });
    const dashed = { dash: quoted('dashed'), color: quoted('#777777') };
    const axes = random.chance(0.6) ? call('axes3', ['[6, 7, 6]']) : undefined;
    const space = `space({azimuth: ${random.int(112, 136)}, elevation: ${random.int(16, 26)}})`;
    const kind = random.pick(['sum', 'box', 'three'] as const);
    const colours = random.shuffle(['#c0392b', '#1f5fa8', '#2e7d4f']);
    const [one = '#c0392b', two = '#1f5fa8', three = '#2e7d4f'] = colours;
    if (kind === 'sum')
      return solidProgram([
        look.figure,
        space,
        axes,
        vector(b, na, one),
        vector(c, nb, two),
        vector(plus(b, c), `${na} + ${nb}`, three),
        call('segment3', [text(b), text(plus(b, c))], dashed),
        call('segment3', [text(c), text(plus(b, c))], dashed),
      ]);
    if (kind === 'box')
      return solidProgram([
        look.figure,
        space,
        call(
          'prism',
          [`[${[[0, 0, 0] as const, a, plus(a, b), b].map(text).join(', ')}]`, text(c)],
          random.chance(0.5) ? { fill: quoted(look.fill) } : {},
        ),
        ...[
          [a, na, one],
          [b, nb, two],
          [c, nc, three],
        ].map(([v, name, colour]) =>
          call('vector3', [origin, text(v as Vector), quoted(name as string)], {
            color: quoted(colour as string),
            width: '2',
            hidden: quoted('solid'),
          }),
        ),
      ]);
    return solidProgram([
      look.figure,
      space,
      axes ?? call('axes3', ['[6, 7, 6]']),
      vector(a, na, one),
      vector(b, nb, two),
      vector(c, nc, three),
    ]);
  },
});
