import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import {
  angleOf,
  at,
  figureOf,
  framed,
  lengthOf,
  letters,
  mathjsLook,
  type MathjsLook,
  num,
  points,
  type Spot,
  turned,
  until,
} from '../mathjs-figure.js';

const extras = [
  'none',
  'angles',
  'sides',
  'height',
  'median',
  'bisector',
  'circumcircle',
  'incircle',
  'midline',
] as const;

interface Drawn {
  readonly names: readonly [string, string, string];
  readonly spots: readonly [Spot, Spot, Spot];
  readonly look: MathjsLook;
  readonly dash: string;
  readonly unit: string;
  readonly random: Random;
}

const sideLabel = (one: Spot, other: Spot, text: string): string => `segment(${at(one)}, ${at(other)}, "${text}")`;

/** What is drawn into the triangle, by the lesson that it is for. */
const partsOf = ({
  names: [a, b, c],
  spots: [sa, sb, sc],
  look,
  dash,
  unit,
  random,
}: Drawn): Readonly<Record<(typeof extras)[number], readonly string[]>> => {
  const [m, n] = a === 'K' ? ['S', 'T'] : ['M', 'N'];
  return {
    none: [],
    angles: [
      `angle(${b}, ${a}, ${c}, {value: true, color: "${look.accent}"})`,
      `angle(${a}, ${b}, ${c}, {value: true, color: "${look.second}"})`,
      ...(random.chance(0.5) ? [`angle(${a}, ${c}, ${b}, {value: true})`] : []),
    ],
    sides: [
      sideLabel(sa, sb, `${num(lengthOf(sa, sb), 1)} ${unit}`),
      sideLabel(sb, sc, `${num(lengthOf(sb, sc), 1)} ${unit}`),
      ...(random.chance(0.6) ? [sideLabel(sa, sc, `${num(lengthOf(sa, sc), 1)} ${unit}`)] : []),
    ],
    height: [
      `g = segment(${a}, ${b})`,
      `H = foot(${c}, g, "H")`,
      `segment(${c}, H, "h", ${dash})`,
      `rightangle(${c}, H, ${a})`,
    ],
    median: [
      `${m} = midpoint(${a}, ${b}, "${m}")`,
      `segment(${c}, ${m}, ${dash})`,
      `tick(${a}, ${m})`,
      `tick(${m}, ${b})`,
    ],
    bisector: [`bisector(${b}, ${a}, ${c}, ${dash})`],
    circumcircle: [`k = circumcircle(${a}, ${b}, ${c}, {color: "${look.accent}"})`, 'point(k.at, "U")'],
    incircle: [`k = incircle(${a}, ${b}, ${c}, {color: "${look.accent}"})`, 'point(k.at, "I")'],
    midline: [
      `${m} = midpoint(${a}, ${c}, "${m}")`,
      `${n} = midpoint(${b}, ${c}, "${n}")`,
      `segment(${m}, ${n}, {color: "${look.accent}"})`,
      ...(random.chance(0.5) ? [`parallelmark(${a}, ${b})`, `parallelmark(${m}, ${n})`] : []),
    ],
  };
};

/** A triangle with what lessons draw into it: sides, angles, a height, a median, a bisector, its circles. */
export const triangle = defineFamily({
  name: 'triangle',
  version: 1,
  subject: 'geometry',
  concepts: ['triangle', 'side length', 'angle', 'height', 'median', 'circumcircle'],
  level: 'middle',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const spots = until(
      () => {
        const turn = random.chance(0.6) ? 0 : random.int(0, 359);
        return [
          [0, 0],
          [random.between(3, 8), 0],
          [random.between(-1, 8), random.between(2, 6)],
        ].map(([x = 0, y = 0]): Spot => turned([x, y], turn));
      },
      (list) => {
        const [a, b, c] = list as [Spot, Spot, Spot];
        return [angleOf(c, a, b), angleOf(a, b, c), angleOf(b, c, a)].every((angle) => angle > 26 && angle < 125);
      },
    ).map(([x, y]): Spot => [Number(x.toFixed(2)), Number(y.toFixed(2))]);
    const [a, b, c] = letters(random, 3) as [string, string, string];
    const [sa, sb, sc] = spots as [Spot, Spot, Spot];
    const middle: Spot = [(sa[0] + sb[0] + sc[0]) / 3, (sa[1] + sb[1] + sc[1]) / 3];
    const extra = random.pick(extras);
    const round = extra === 'circumcircle';
    const reach = round
      ? (lengthOf(sa, sb) * lengthOf(sb, sc) * lengthOf(sc, sa)) /
        (2 * Math.abs((sb[0] - sa[0]) * (sc[1] - sa[1]) - (sc[0] - sa[0]) * (sb[1] - sa[1])))
      : 0;
    const seen: Spot[] = round
      ? [
          [middle[0] - reach * 1.3, middle[1] - reach * 1.3],
          [middle[0] + reach * 1.3, middle[1] + reach * 1.3],
        ]
      : spots;
    const filled = random.chance(0.5) ? `, {fill: "${look.fill}"}` : '';
    const dash = `{color: "${look.accent}", dash: "${random.pick(['dashed', 'solid'])}"}`;
    const unit = random.pick(['cm', 'm', 'mm']);
    const parts = partsOf({ names: [a, b, c], spots: [sa, sb, sc], look, dash, unit, random });
    // A foot outside of its side is another lesson.
    const blunt = extra === 'height' && (angleOf(sb, sa, sc) > 84 || angleOf(sa, sb, sc) > 84);
    return figureOf([
      framed(seen, look, random, [`unit: "${unit}"`]),
      ...points([a, b, c], spots, look),
      `polygon(${a}, ${b}, ${c}${filled})`,
      ...(blunt ? parts.median : parts[extra]),
    ]);
  },
});
