import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { figureOf, mathjsLook, num, plane } from '../mathjs-figure.js';

/**
 * Melting points of both metals (°C), eutectic point (percent by mass of the second, °C), and how much of the other each
 * solid takes up at that temperature (percent of the second). Source: ASM handbook of alloy phase diagrams, rounded.
 */
const systems = [
  { first: 'Pb', second: 'Sn', melts: [327, 232], eutectic: [62, 183], solid: [19, 97.5] },
  { first: 'Ag', second: 'Cu', melts: [962, 1085], eutectic: [28, 779], solid: [9, 92] },
  { first: 'Bi', second: 'Cd', melts: [271, 321], eutectic: [40, 144], solid: [0, 100] },
  { first: 'Sn', second: 'Zn', melts: [232, 420], eutectic: [9, 198], solid: [0, 100] },
  { first: 'Sb', second: 'Pb', melts: [631, 327], eutectic: [89, 252], solid: [3, 96.5] },
  { first: 'Bi', second: 'Sn', melts: [271, 232], eutectic: [43, 139], solid: [0, 79] },
  { first: 'Cd', second: 'Zn', melts: [321, 420], eutectic: [17, 266], solid: [2, 98] },
] as const;

type System = Readonly<{
  first: string;
  second: string;
  melts: readonly [number, number];
  eutectic: readonly [number, number];
  solid: readonly [number, number];
}>;

const invented = (random: Random): System => {
  const melts = [random.int(30, 110) * 10, random.int(30, 110) * 10] as const;
  return {
    first: 'A',
    second: 'B',
    melts,
    eutectic: [random.int(25, 75), Math.round((Math.min(...melts) * random.between(0.55, 0.8)) / 10) * 10],
    solid: random.chance(0.3) ? [0, 100] : [random.int(5, 15), random.int(86, 95)],
  };
};

/** Edge and name of the field of a solid that takes up some of the other metal; one that takes up next to none has no field. */
const solidField = (
  random: Random,
  { pure, melt, takes, level, low }: Readonly<Record<'pure' | 'melt' | 'takes' | 'level' | 'low', number>>,
  name: string,
  line: string,
): string[] => {
  const wide = Math.abs(takes - pure);
  if (wide <= 4) return [];
  const cold = pure + (takes - pure) * random.between(0.15, 0.4);
  return [
    `segment([${pure}, ${melt}], [${takes}, ${level}], {${line}})`,
    `segment([${takes}, ${level}], [${num(cold, 1)}, ${low}], {${line}})`,
    ...(wide > 8
      ? [`text([${num(pure + (takes - pure) * 0.42, 1)}, ${num(level + (melt - level) * 0.06)}], "${name}")`]
      : []),
  ];
};

/** Both liquidus curves, which fall to the eutectic point and a little faster near it. */
const liquidusCurves = ({ melts, eutectic: [at, level] }: System, bend: number, line: string): string[] => {
  const curve = (melt: number, part: string): string =>
    `${num(melt)} - ${num((melt - level) * (1 - bend))} * (${part}) - ${num((melt - level) * bend)} * (${part})^2`;
  return [
    `plot(${curve(melts[0], `x / ${at}`)}, {from: 0, to: ${at}, ${line}})`,
    `plot(${curve(melts[1], `(100 - x) / ${100 - at}`)}, {from: ${at}, to: 100, ${line}})`,
  ];
};

export const eutecticDiagram = defineFamily({
  name: 'eutectic-diagram',
  version: 1,
  subject: 'chemistry',
  concepts: ['binary phase diagram', 'eutectic', 'liquidus and solidus', 'solid solution', 'alloy'],
  level: 'undergraduate',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const system: System = random.chance(0.5) ? random.pick(systems) : invented(random);
    const { first, second, melts, solid } = system;
    const [at, level] = system.eutectic;
    const hottest = Math.max(...melts);
    const step = hottest > 600 ? 100 : 50;
    const low = Math.max(0, Math.floor((level - (hottest - level) * random.between(0.3, 0.6)) / step) * step);
    const high = Math.ceil((hottest + (hottest - level) * 0.12) / step) * step;
    const line = `color: "${look.accent}"`;
    const dissolves = solid[0] > 0 || solid[1] < 100;
    const [left, right] = dissolves && random.chance(0.65) ? ['α', 'β'] : [first, second];
    const dropped = random.chance(0.4);
    const [l, r] = [solid[0] > 4 ? solid[0] : 0, solid[1] < 96 ? solid[1] : 100];
    // A field that is too small for its name has none.
    const field = (x: number, wide: number, y: number, tall: number, words: string): string[] =>
      wide > 12 + 3 * words.length && tall > 0.2 * (high - low) ? [`text([${num(x)}, ${num(y)}], "${words}")`] : [];
    const part = 0.24;
    const beside = (melt: number): readonly [number, number] => [level + (melt - level) * part, melt - level];
    const under = (l + r) / 2 + (dropped ? (at > 50 ? -16 : 16) : 0);
    return figureOf([
      ...plane([0, 100], [low, high], look, random, {
        titles: [`mass of ${second} in %`, random.pick(['T in °C', 'temperature in °C'])],
        options: ['xStep: 20', `yStep: ${step}`],
        boxed: true,
      }),
      ...liquidusCurves(system, random.between(0.15, 0.4), line),
      `segment([${num(l)}, ${level}], [${num(r)}, ${level}], {${line}})`,
      ...solidField(random, { pure: 0, melt: melts[0], takes: solid[0], level, low }, left, line),
      ...solidField(random, { pure: 100, melt: melts[1], takes: solid[1], level, low }, right, line),
      ...(dropped ? [`segment([${at}, ${low}], [${at}, ${level}], {dash: "dotted", color: "#666666"})`] : []),
      `E = point(${at}, ${level}, "E", {color: "${look.second}"})`,
      `text([${num(at + (at < 50 ? 12 : -12))}, ${num(high - (high - level) * 0.2)}], "${random.pick(['L', 'L', 'liquid'])}")`,
      ...field(((l + at) / 2) * (1 - part), at - l, ...beside(melts[0]), `${left} + L`),
      ...field(100 - (100 - (r + at) / 2) * (1 - part), r - at, ...beside(melts[1]), `${right} + L`),
      ...field(under, r - l, (low + level) / 2, level - low, `${left} + ${right}`),
    ]);
  },
});
