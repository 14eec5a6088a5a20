import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { synthetic } from '../topics/table.js';

const letters = ['x', 'y', 't', 'u', 'n', 'z'];
const greek = ['\\alpha', '\\beta', '\\theta', '\\omega', '\\lambda', '\\varphi'];

/** A coefficient in front of something: nothing for 1, a sign for −1. */
const times = (factor: number, what: string): string =>
  factor === 1 ? what : factor === -1 ? `-${what}` : `${factor}${what}`;

/** A polynomial of this degree, highest power first, never with a zero in front. */
const polynomial = (random: Random, name: string, degree: number): string => {
  const terms: string[] = [];
  for (let power = degree; power >= 0; power--) {
    const factor = power === degree ? random.pick([1, 1, 2, 3, 4, -1]) : random.int(-9, 9);
    if (factor === 0) continue;
    const what = power === 0 ? '' : power === 1 ? name : `${name}^{${power}}`;
    const term = power === 0 ? String(factor) : times(factor, what);
    terms.push(terms.length > 0 && factor > 0 ? `+ ${term}` : terms.length > 0 ? `- ${term.slice(1)}` : term);
  }
  return terms.join(' ');
};

type Maker = (random: Random, name: string) => string;

const inner: Maker = (random, name) =>
  random.pick([
    () => polynomial(random, name, random.int(1, 3)),
    () => `\\sin ${times(random.int(1, 4), name)}`,
    () => `\\mathrm{e}^{${times(random.int(1, 5) * random.pick([1, -1]), name)}}`,
    () => `\\sqrt{${polynomial(random, name, random.int(1, 2))}}`,
    () => `\\ln\\left(${polynomial(random, name, 1)}\\right)`,
    () => `\\frac{${polynomial(random, name, 1)}}{${polynomial(random, name, random.int(1, 2))}}`,
    () => `\\cos^{2} ${random.pick(greek)}`,
  ])();

const makers: readonly Maker[] = [
  (random, x) => `${polynomial(random, x, 2)} = 0`,
  (random, x) => {
    const [a, c, b] = [random.int(1, 3), random.int(1, 4), random.int(7, 12)];
    return `${x}_{1,2} = \\frac{-${b} \\pm \\sqrt{${b}^{2} - 4 \\cdot ${a} \\cdot ${c}}}{2 \\cdot ${a}}`;
  },
  (random, x) =>
    `\\int_{${random.int(0, 2)}}^{${random.pick(['3', '4', '\\pi', '\\infty', '5'])}} ${inner(random, x)} \\, \\mathrm{d}${x}`,
  (random, x) => `\\frac{\\mathrm{d}}{\\mathrm{d}${x}} \\left( ${inner(random, x)} \\right)`,
  (random, x) =>
    `\\lim_{${x} \\to ${random.pick(['0', '1', '2', '\\infty'])}} \\frac{${polynomial(random, x, 2)}}{${polynomial(random, x, random.int(1, 2))}}`,
  (random) => {
    const index = random.pick(['k', 'i', 'n', 'j']);
    return `\\sum_{${index}=${random.int(0, 2)}}^{${random.pick(['n', '\\infty', '10', 'N'])}} ${random.pick([`\\frac{1}{${index}^{${random.int(2, 4)}}}`, `${index}^{${random.int(2, 5)}}`, `\\binom{n}{${index}} x^{${index}}`, `\\frac{x^{${index}}}{${index}!}`, `a_{${index}} b_{${index}}`])}`;
  },
  (random, x) =>
    `f(${x}) = \\begin{cases} ${polynomial(random, x, random.int(1, 2))} & ${x} < ${random.int(-3, 3)} \\\\ ${inner(random, x)} & \\text{otherwise} \\end{cases}`,
  (random, x) => `\\left| ${polynomial(random, x, 1)} \\right| \\${random.pick(['le', 'ge'])} ${random.int(1, 12)}`,
  (random, x) => {
    const what = random.pick(['u', 'T', 'c', 'p']);
    const factor = random.pick(['\\alpha', 'k', 'D', 'c^{2}']);
    return `\\frac{\\partial ${what}}{\\partial t} = ${factor} \\frac{\\partial^{2} ${what}}{\\partial ${x === 't' || x === what ? 'x' : x}^{2}}`;
  },
  (random, x) => {
    const base = random.pick([2, 3, 5, 10]);
    return `${random.int(2, 9)} \\log_{${base}} ${x} - \\log_{${base}} ${random.int(2, 20)} = ${random.int(1, 6)}`;
  },
  (random) => {
    const angle = random.pick(greek);
    const factor = random.int(2, 5);
    return random.pick([
      `\\sin^{2} ${angle} + \\cos^{2} ${angle} = 1`,
      `\\sin 2${angle} = 2 \\sin ${angle} \\cos ${angle}`,
      `\\tan ${factor}${angle} = \\frac{\\sin ${factor}${angle}}{\\cos ${factor}${angle}}`,
      `${factor} \\cos ${angle} - ${random.int(1, factor)} = 0`,
    ]);
  },
];

export const formula = defineFamily({
  name: 'formula',
  version: 1,
  subject: 'algebra',
  concepts: ['equation', 'integral and derivative', 'series', 'fractions and roots', 'inequality'],
  level: 'high',
  language: 'latex',
  generate: (random) => {
    const count = random.weighted([
      [1, 5],
      [2, 3],
      [3, 2],
    ] as const);
    const lines = Array.from({ length: count }, () => random.pick(makers)(random, random.pick(letters)));
    // A short line alone would make too small a picture.
    const least = 24;
    while (lines.join('').length < least) lines.push(random.pick(makers)(random, random.pick(letters)));
    return { program: lines.map((line) => `$$${line}$$\n`).join(''), data: synthetic };
  },
});
