import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { at, figureOf, framed, letters, mathjsLook, type MathjsLook, num, type Spot, until } from '../mathjs-figure.js';

const onCircle = (radius: number, degrees: number): Spot => [
  radius * Math.cos((degrees * Math.PI) / 180),
  radius * Math.sin((degrees * Math.PI) / 180),
];

const theorems = ['inscribed', 'thales', 'tangents', 'chord', 'cyclic'] as const;

interface Drawn {
  readonly names: readonly [string, string, string, string];
  readonly turns: readonly number[];
  readonly centre: string;
  readonly radius: number;
  readonly far: number;
  readonly look: MathjsLook;
  readonly random: Random;
}

const bodiesOf = ({
  names: [a, b, c, d],
  turns,
  centre,
  radius,
  far,
  look,
  random,
}: Drawn): Readonly<Record<(typeof theorems)[number], readonly string[]>> => {
  const [t0 = 0] = turns;
  const outer = a === 'P' ? 'T' : 'P';
  const line = `{color: "${look.accent}"}`;
  const place = (name: string, turn: number): string =>
    `${name} = point(${at(onCircle(radius, turn))}, "${name}", {away: ${num(turn)}})`;
  return {
    inscribed: [
      ...[a, b, c].map((name, index) => place(name, turns[index] ?? 0)),
      `segment(${a}, ${centre}, ${line})`,
      `segment(${b}, ${centre}, ${line})`,
      `segment(${a}, ${c})`,
      `segment(${b}, ${c})`,
      `angle(${a}, ${centre}, ${b}, {value: true, color: "${look.accent}"})`,
      `angle(${a}, ${c}, ${b}, {value: true, color: "${look.second}"})`,
    ],
    thales: [
      place(a, t0),
      place(b, t0 + 180),
      place(c, t0 + random.int(45, 135)),
      `segment(${a}, ${b})`,
      `segment(${a}, ${c}, ${line})`,
      `segment(${b}, ${c}, ${line})`,
      `rightangle(${a}, ${c}, ${b})`,
    ],
    tangents: [
      `${outer} = point(${at(onCircle(far, t0))}, "${outer}", {away: ${t0}})`,
      ...[1, -1].map((side) => place(side === 1 ? a : b, t0 + (side * Math.acos(radius / far) * 180) / Math.PI)),
      ...[a, b].flatMap((to) => [`segment(${outer}, ${to}, ${line})`, `segment(${centre}, ${to})`]),
      `rightangle(${outer}, ${a}, ${centre})`,
      `rightangle(${outer}, ${b}, ${centre})`,
      ...(random.chance(0.5) ? [`tick(${outer}, ${a})`, `tick(${outer}, ${b})`] : []),
    ],
    chord: [
      place(a, t0),
      place(b, t0 + random.int(70, 130)),
      `s = segment(${a}, ${b}, ${line})`,
      `H = foot(${centre}, s, "H")`,
      `segment(${centre}, H, {dash: "dashed"})`,
      `rightangle(${centre}, H, ${a})`,
      `segment(${centre}, ${a}, "r")`,
    ],
    cyclic: [
      ...[a, b, c, d].map((name, index) => place(name, turns[index] ?? 0)),
      `polygon(${a}, ${b}, ${c}, ${d}, ${line})`,
      `angle(${d}, ${a}, ${b}, {value: true})`,
      `angle(${b}, ${c}, ${d}, {value: true})`,
    ],
  };
};

/** Theorems at the circle: angles at centre and rim, Thales, tangents, chords, cyclic quadrilaterals. */
export const circleTheorem = defineFamily({
  name: 'circle-theorem',
  version: 1,
  subject: 'geometry',
  concepts: ['circle', 'inscribed angle', 'Thales', 'tangent', 'chord', 'cyclic quadrilateral'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const radius = Number(random.between(2.5, 5).toFixed(1));
    const kind = random.pick(theorems);
    const turns = until(
      () => Array.from({ length: 4 }, () => random.int(0, 359)).toSorted((a, b) => a - b),
      (list) => list.every((turn, index) => ((list[(index + 1) % 4] ?? 0) - turn + 360) % 360 >= 48),
    );
    const [a, b, c, d] = letters(random, 4) as [string, string, string, string];
    const centre = a === 'K' ? 'Z' : 'M';
    const [t0 = 0] = turns;
    const base = [
      `${centre} = point(0, 0, "${centre}")`,
      `k = circle(${centre}, ${radius}${random.chance(0.4) ? `, {fill: "${look.fill}"}` : ''})`,
    ];
    const far = radius / Math.cos((random.int(48, 64) * Math.PI) / 180);
    const bodies = bodiesOf({ names: [a, b, c, d], turns, centre, radius, far, look, random });
    const reach = kind === 'tangents' ? far : radius;
    const seen: Spot[] =
      kind === 'tangents'
        ? [[-radius, -radius], [radius, radius], onCircle(reach, t0)]
        : [
            [-radius, -radius],
            [radius, radius],
          ];
    return figureOf([framed(seen, look, random), ...base, ...bodies[kind]]);
  },
});
