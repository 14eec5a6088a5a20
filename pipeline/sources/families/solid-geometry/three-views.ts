import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { axonometric, call, createLook, filled, quoted, solidProgram, written } from './look.js';

type Size = readonly [number, number, number];

interface Part {
  readonly lines: readonly string[];
  readonly names: string;
  readonly size: Size;
}

const box = (...numbers: readonly number[]): string => `[${numbers.join(', ')}]`;

/** A plate with a block on it, stairs, a block with a step or a slot taken out, a body of revolution. */
const parts: readonly ((random: Random, tint: Readonly<Record<string, string | undefined>>) => Part)[] = [
  (random, tint) => {
    const [a, b, c] = [random.int(4, 6), random.int(3, 5), random.int(1, 2)];
    const [w, d, h] = [random.int(1, a - 1), random.int(1, b - 1), random.int(1, 3)];
    const [x, y] = [random.int(0, a - w), random.int(0, b - d)];
    return {
      lines: [`B = ${call('blocks', [`[${box(0, 0, 0, a, b, c)}, ${box(x, y, c, w, d, h)}]`], tint)}`],
      names: 'B',
      size: [a, b, c + h],
    };
  },
  (random, tint) => {
    const [steps, b, tread] = [random.int(2, 4), random.int(2, 4), random.int(1, 2)];
    const up = random.chance(0.5);
    const blocks = Array.from({ length: steps }, (_, index) =>
      box(up ? index * tread : 0, 0, index, (steps - index) * tread, b, 1),
    );
    return {
      lines: [`B = ${call('blocks', [`[${blocks.join(', ')}]`], tint)}`],
      names: 'B',
      size: [steps * tread, b, steps],
    };
  },
  (random, tint) => {
    const [a, b, c] = [random.int(4, 6), random.int(3, 5), random.int(3, 5)];
    const [w, d, h] = [random.int(1, a - 2), random.int(1, b), random.int(1, c - 1)];
    const x = random.pick([0, a - w]);
    return {
      lines: [
        `B = ${call('blocks', [`[${box(0, 0, 0, a, b, c)}]`], { without: `[${box(x, random.chance(0.5) ? 0 : b - d, c - h, w, d, h)}]`, ...tint })}`,
      ],
      names: 'B',
      size: [a, b, c],
    };
  },
  (random, tint) => {
    const [a, b, c] = [random.int(5, 7), random.int(3, 5), random.int(3, 5)];
    const w = random.int(1, a - 3);
    const x = random.int(1, a - w - 1);
    return {
      lines: [
        `B = ${call('blocks', [`[${box(0, 0, 0, a, b, c)}]`], { without: `[${box(x, 0, random.int(1, c - 1), w, b, c)}]`, ...tint })}`,
      ],
      names: 'B',
      size: [a, b, c],
    };
  },
  (random, tint) => {
    const [radius, low, high] = [random.int(2, 3), random.int(2, 4), random.int(2, 4)];
    const upper = random.pick([
      call('cone', [radius, high], { at: `[0, 0, ${low}]`, ...tint }),
      call('cylinder', [radius * 0.5, high], { at: `[0, 0, ${low}]`, ...tint }),
    ]);
    return {
      lines: [`Z = ${call('cylinder', [radius, low], tint)}`, `K = ${upper}`],
      names: '[Z, K]',
      size: [2 * radius, 2 * radius, low + high],
    };
  },
  (random, tint) => {
    const [radius, low, side] = [random.int(1, 2), random.int(2, 4), random.int(5, 6)];
    const cylinder = call('cylinder', [radius, low], { at: `[${side / 2}, ${side / 2}, 2]`, ...tint });
    return {
      lines: [`B = ${call('cuboid', [side, side, 2], tint)}`, `Z = ${cylinder}`],
      names: '[B, Z]',
      size: [side, side, low + 2],
    };
  },
  (random, tint) => {
    const [a, b, h, side] = [random.int(3, 6), random.int(3, 6), random.int(3, 5), random.int(3, 5)];
    return random.chance(0.5)
      ? {
          lines: [
            `P = ${call('prism', [`[[0, 0, 0], [${a}, 0, 0], [${written(a * random.pick([0, 0.5, 1]))}, 0, ${h}]]`, `[0, ${b}, 0]`], tint)}`,
          ],
          names: 'P',
          size: [a, b, h],
        }
      : {
          lines: [`P = ${call('pyramid', [`[[0, 0], [${side}, 0], [${side}, ${side}], [0, ${side}]]`, h], tint)}`],
          names: 'P',
          size: [side, side, h],
        };
  },
];

/** A body, and its front, top and side view. */
export const threeViews = defineFamily({
  name: 'three-views',
  version: 2,
  subject: 'solid geometry',
  concepts: ['orthographic projection', 'front view', 'top view', 'side view', 'hidden lines'],
  level: 'middle',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 560);
    const part = random.pick(parts)(random, filled(random, look, 0.4));
    const [a, b, c] = part.size;
    const angle = random.weighted([
      ['first', 3],
      ['third', 2],
    ] as const);
    const reach = (a + b) * 1.05 + 1;
    const sizes = random.chance(0.45) ? quoted(look.unit) : undefined;
    // Between two views there is room for a name, and for a length where lengths are written.
    const gap = Math.max(a, c) * 0.3 + 0.8 + (sizes === undefined ? 0 : reach * 0.12);
    return solidProgram([
      look.figure,
      axonometric(random.fork('view'), [18, 28]),
      ...part.lines,
      call('views', [part.names], {
        at: `[${written(reach)}, ${written(angle === 'first' ? c * 0.3 : -c * 0.3)}]`,
        angle: quoted(angle),
        gap: written(gap),
        sizes,
      }),
    ]);
  },
});
