import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import {
  axonometric,
  call,
  createLook,
  filled,
  type Look,
  list,
  measured,
  oblique,
  options,
  quoted,
  solidProgram,
} from './look.js';

type Tint = Readonly<Record<string, string | undefined>>;
type Combined = (
  random: Random,
  look: Look,
  tint: Tint,
) => { readonly round: boolean; readonly lines: readonly string[] };

const onTop = (height: number): string => `[0, 0, ${height}]`;

const combinations: readonly Combined[] = [
  (random, look, tint) => {
    const [radius, low, high] = [random.int(2, 5), random.int(3, 8), random.int(2, 6)];
    return {
      round: true,
      lines: [
        call('cylinder', [radius, low], {
          height: quoted(measured(low, look)),
          radius: quoted(measured(radius, look)),
          ...tint,
        }),
        call('cone', [radius, high], { at: onTop(low), height: quoted(measured(high, look)), ...tint }),
      ],
    };
  },
  (random, look, tint) => {
    const [radius, height] = [random.int(2, 5), random.int(4, 9)];
    return {
      round: true,
      lines: [
        call('cylinder', [radius, height], {
          radius: quoted(measured(radius, look)),
          height: quoted(measured(height, look)),
          ...tint,
        }),
        call('hemisphere', [radius], { at: onTop(height), ...tint }),
      ],
    };
  },
  (random, look, tint) => {
    const [big, small] = [random.int(4, 6), random.int(2, 3)];
    const [low, high] = [random.int(2, 4), random.int(3, 6)];
    return {
      round: true,
      lines: [
        call('cylinder', [big, low], { radius: quoted(measured(big, look)), ...tint }),
        call('cylinder', [small, high], { at: onTop(low), height: quoted(measured(high, look)), ...tint }),
      ],
    };
  },
  (random, look, tint) => {
    const [side, low, high] = [random.int(3, 6), random.int(2, 6), random.int(2, 6)];
    const base = `[[0, 0], [${side}, 0], [${side}, ${side}], [0, ${side}]]`;
    return {
      round: false,
      lines: [
        call('cuboid', [side, side, low], {
          labels: list(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']),
          edges: options({ AB: quoted(measured(side, look)), CG: quoted(measured(low, look)) }),
          ...tint,
        }),
        call('pyramid', [base, high], { at: onTop(low), labels: list(['', '', '', '', 'S']), ...tint }),
      ],
    };
  },
  (random, look, tint) => {
    const [width, depth, low, high] = [random.int(4, 6), random.int(5, 9), random.int(2, 5), random.int(2, 4)];
    const gable = `[[0, 0, ${low}], [${width}, 0, ${low}], [${width / 2}, 0, ${low + high}]]`;
    return {
      round: false,
      lines: [
        call('cuboid', [width, depth, low], {
          labels: list(['A', 'B', 'C', 'D']),
          edges: options({ AB: quoted(measured(width, look)), BC: quoted(measured(depth, look)) }),
          ...tint,
        }),
        call('prism', [gable, `[0, ${depth}, 0]`], tint),
      ],
    };
  },
  (random, look, tint) => {
    const [side, height, radius, tall] = [random.int(5, 8), random.int(2, 4), random.int(1, 2), random.int(3, 5)];
    return {
      round: false,
      lines: [
        call('cuboid', [side, side, height], {
          labels: list(['A', 'B', 'C', 'D']),
          edges: options({ AB: quoted(measured(side, look)) }),
          ...tint,
        }),
        call(random.chance(0.5) ? 'cylinder' : 'cone', [radius, tall], {
          at: `[${side / 2}, ${side / 2}, ${height}]`,
          radius: quoted(measured(radius, look)),
          ...tint,
        }),
      ],
    };
  },
  (random, look, tint) => {
    const [a, b, c] = [random.int(5, 8), random.int(4, 6), random.int(4, 7)];
    const [x, z] = [random.int(2, a - 2), random.int(1, c - 2)];
    const depth = random.chance(0.5) ? b : random.int(2, b - 1);
    return {
      round: false,
      lines: [
        call('blocks', [`[[0, 0, 0, ${a}, ${b}, ${c}]]`], {
          without: `[[${x}, 0, ${z}, ${a - x}, ${depth}, ${c - z}]]`,
          ...tint,
        }),
        `label3([0, 0, 0], [${a}, 0, 0], ${quoted(measured(a, look))}, {from: [0, 0, ${c}]})`,
        `label3([0, 0, 0], [0, 0, ${c}], ${quoted(measured(c, look))}, {from: [${a}, 0, 0]})`,
      ],
    };
  },
];

/** Bodies put together, or one with a part taken out, with the lengths that a volume takes. */
export const combinedSolid = defineFamily({
  name: 'combined-solid',
  version: 1,
  subject: 'solid geometry',
  concepts: ['composite solid', 'volume', 'surface area'],
  level: 'middle',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 330);
    const { round, lines } = random.pick(combinations)(random, look, filled(random, look, 0.4));
    const eye = random.fork('view');
    const space = round
      ? `space({azimuth: 0, elevation: ${eye.int(12, 22)}})`
      : eye.chance(0.3)
        ? oblique(eye)
        : axonometric(eye, [15, 26]);
    return solidProgram([look.figure, space, ...lines]);
  },
});
