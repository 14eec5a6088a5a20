import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { synthetic } from '../topics/table.js';

const number = (count: number): string => (count === 1 ? '' : String(count));

/** `C3H8` as upright letters with lowered numbers. */
const write = (compound: string, count = 1): string =>
  `${number(count)}\\mathrm{${compound.replaceAll(/(\d+)/g, '_{$1}')}}`;

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Burning of CₙHₘ: oxygen in whole molecules. */
const combustion = (random: Random): readonly [readonly string[], readonly string[]] => {
  const n = random.int(1, 8);
  const m = random.pick([2 * n + 2, 2 * n]) + (n === 1 ? 0 : 0);
  const fuel = n === 1 ? 'CH4' : `C${n}H${m}`;
  const hydrogen = n === 1 ? 4 : m;
  const half = (2 * n + hydrogen / 2) % 2 !== 0;
  const factor = half ? 2 : 1;
  return [
    [write(fuel, factor), write('O2', (factor * (2 * n + hydrogen / 2)) / 2)],
    [write('CO2', factor * n), write('H2O', (factor * hydrogen) / 2)],
  ];
};

const metals = [
  ['Na', 1],
  ['K', 1],
  ['Mg', 2],
  ['Ca', 2],
  ['Zn', 2],
  ['Al', 3],
] as const;
const acids = [
  ['H', 'Cl', 1],
  ['H', 'Br', 1],
  ['H', 'NO3', 1],
  ['H2', 'SO4', 2],
  ['H3', 'PO4', 3],
] as const;

/** The salt of a metal of this charge and an acid's rest of that charge. */
const salt = (metal: string, charge: number, rest: string, negative: number): readonly [string, number, number] => {
  const common = (charge * negative) / gcd(charge, negative);
  const [positives, negatives] = [common / charge, common / negative];
  const many = negatives > 1;
  const group = /\d/.test(rest) && many ? `(${rest})` : rest;
  return [`${metal}${number(positives)}${group}${number(negatives)}`, positives, negatives];
};

const neutralisation = (random: Random): readonly [readonly string[], readonly string[]] => {
  const [metal, charge] = random.pick(metals);
  const [hydrogens, rest, negative] = random.pick(acids);
  const [name, positives, negatives] = salt(metal, charge, rest, negative);
  const base = charge === 1 ? `${metal}OH` : `${metal}(OH)${charge}`;
  return [
    [write(base, positives), write(`${hydrogens}${rest}`, negatives)],
    [write(name), write('H2O', positives * charge)],
  ];
};

const displacement = (random: Random): readonly [readonly string[], readonly string[]] => {
  const [metal, charge] = random.pick(metals);
  const [hydrogens, rest, negative] = random.pick(acids.filter(([, rest]) => rest !== 'NO3'));
  const [name, positives, negatives] = salt(metal, charge, rest, negative);
  const hydrogen = positives * charge;
  const factor = hydrogen % 2 === 0 ? 1 : 2;
  return [
    [write(metal, factor * positives), write(`${hydrogens}${rest}`, factor * negatives)],
    [write(name, factor), write('H2', (factor * hydrogen) / 2)],
  ];
};

export const reactionEquation = defineFamily({
  name: 'reaction-equation',
  version: 1,
  subject: 'chemistry',
  concepts: ['chemical equation', 'stoichiometry', 'combustion', 'neutralisation', 'conservation of mass'],
  level: 'high',
  language: 'latex',
  generate: (random) => {
    const states = random.chance(0.2);
    const one = (): string => {
      const [left, right] = random.pick([combustion, neutralisation, displacement])(random);
      const arrow = random.weighted([
        ['\\rightarrow', 6],
        ['\\longrightarrow', 4],
        ['\\xrightarrow{\\Delta}', 1],
      ] as const);
      return `${random.shuffle(left).join(' + ')} ${arrow} ${random.shuffle(right).join(' + ')}${states ? ` \\qquad \\Delta H < 0` : ''}`;
    };
    const lines = Array.from({ length: random.int(3, 4) }, one);
    return { program: lines.map((line) => `$$${line}$$\n`).join(''), data: synthetic };
  },
});
