import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { lengthOf, num, type Spot, until } from '../mathjs-figure.js';
import { categoricalPalettes } from '../palette.js';
import { synthetic } from '../topics/table.js';

interface Charge {
  readonly at: Spot;
  /** In units of q. */
  readonly q: number;
}

const written = (q: number, unit: string): string => {
  // One charge of a letter is the letter alone; one of a unit has its number.
  const size = Math.abs(q) === 1 && !unit.startsWith(' ') ? '' : String(Math.abs(q));
  return `${q > 0 ? '+' : '−'}${size}${unit}`;
};

/** Up to four charges that stand clear of each other and of the edge. */
const pickCharges = (random: Random, width: number, height: number): Charge[] => {
  const named = random.weighted([
    ['dipole', 3],
    ['pair', 2],
    ['single', 1],
    ['any', 4],
  ] as const);
  const middle: Spot = [Math.round(width / 2), Math.round(height / 2)];
  const gap = Math.round(random.between(0.2, 0.3) * width);
  const level = random.chance(0.75);
  const beside = (side: number): Spot =>
    level ? [middle[0] + side * gap, middle[1]] : [middle[0], middle[1] + side * Math.min(gap, 90)];
  const q = random.pick([1, 1, 2]);
  if (named === 'single') return [{ at: middle, q: random.pick([1, -1, 2, -2]) }];
  if (named === 'dipole')
    return [
      { at: beside(-1), q },
      { at: beside(1), q: -q },
    ];
  if (named === 'pair') {
    const sign = random.pick([1, -1]);
    return [
      { at: beside(-1), q: sign * q },
      { at: beside(1), q: sign * random.pick([1, 1, 2]) },
    ];
  }
  return until(
    () =>
      Array.from({ length: random.int(2, 4) }, () => ({
        at: [random.int(70, width - 70), random.int(70, height - 70)] as const,
        q: random.pick([1, -1, 1, -1, 2, -2, 3]),
      })),
    (charges) =>
      charges.every((one, index) => charges.slice(0, index).every((other) => lengthOf(one.at, other.at) > 110)),
  );
};

/** The part of the program that is the same in all figures. */
const following = [
  'const svg = d3.select("svg");',
  'const width = +svg.attr("width"), height = +svg.attr("height");',
  '',
  '// Field of all charges at a place (Coulomb).',
  'const field = (x, y) => {',
  '  let ex = 0, ey = 0;',
  '  for (const c of charges) {',
  '    const dx = x - c.x, dy = y - c.y, r = Math.hypot(dx, dy);',
  '    ex += (c.q * dx) / r ** 3;',
  '    ey += (c.q * dy) / r ** 3;',
  '  }',
  '  return [ex, ey];',
  '};',
  '',
  '// Follows the field from a place until a charge or the edge.',
  'const follow = (x, y, way) => {',
  '  const points = [[x, y]];',
  '  for (let step = 0; step < 700; step++) {',
  '    const [ex, ey] = field(x, y), e = Math.hypot(ex, ey);',
  '    if (e < 1e-9) break;',
  '    x += (way * 2 * ex) / e;',
  '    y += (way * 2 * ey) / e;',
  '    if (x < 4 || y < 4 || x > width - 4 || y > height - 4) break;',
  '    points.push([x, y]);',
  '    if (charges.some((c) => c.q * way < 0 && Math.hypot(x - c.x, y - c.y) < 12)) break;',
  '  }',
  '  return way > 0 ? points : points.reverse();',
  '};',
  '',
];

/** The program: it follows the field from the charges, line by line, as a student would write it. */
const script = (
  charges: readonly Charge[],
  per: number,
  names: readonly string[],
  colours: Readonly<Record<'plus' | 'minus' | 'line', string>>,
): string[] => [
  'const charges = [',
  ...charges.map(
    ({ at: [x, y], q }, index) => `  { x: ${x}, y: ${y}, q: ${q}, name: ${JSON.stringify(names[index])} },`,
  ),
  '];',
  `const linesPerUnit = ${per};`,
  ...following,
  '// Lines begin at the charges of the sign that prevails: all others end at one of these.',
  'const total = d3.sum(charges, (c) => c.q);',
  'const way = total >= 0 ? 1 : -1;',
  'const path = d3.line().x((p) => p[0].toFixed(1)).y((p) => p[1].toFixed(1));',
  'for (const c of charges.filter((one) => one.q * way > 0)) {',
  '  const count = linesPerUnit * Math.abs(c.q);',
  '  for (let k = 0; k < count; k++) {',
  '    const angle = (2 * Math.PI * (k + 0.5)) / count;',
  '    const points = follow(c.x + 13 * Math.cos(angle), c.y + 13 * Math.sin(angle), way);',
  '    if (points.length < 8) continue;',
  `    svg.append("path").attr("class", "field line").attr("d", path(points)).attr("fill", "none").attr("stroke", "${colours.line}").attr("stroke-width", 1.4);`,
  '    const at = Math.floor(points.length * 0.5);',
  '    const [[x0, y0], [x1, y1]] = [points[at - 1], points[at]];',
  '    const turn = (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI;',
  `    svg.append("path").attr("class", "arrow head").attr("d", "M5,0 L-4,-4 L-4,4 Z").attr("fill", "${colours.line}")`,
  '      .attr("transform", `translate(${x1.toFixed(1)},${y1.toFixed(1)}) rotate(${turn.toFixed(1)})`);',
  '  }',
  '}',
  '',
  'const node = svg.selectAll("g.charge").data(charges).join("g").attr("class", "charge");',
  `node.append("circle").attr("cx", (c) => c.x).attr("cy", (c) => c.y).attr("r", 12).attr("stroke", "#222222")`,
  `  .attr("fill", (c) => (c.q > 0 ? "${colours.plus}" : "${colours.minus}"));`,
  'node.append("text").attr("x", (c) => c.x).attr("y", (c) => c.y + 5).attr("text-anchor", "middle").attr("fill", "#ffffff")',
  '  .attr("font-weight", "bold").text((c) => (c.q > 0 ? "+" : "−"));',
  'node.append("text").attr("x", (c) => c.x + 16).attr("y", (c) => c.y + 26).text((c) => c.name)',
  '  .attr("paint-order", "stroke").attr("stroke", "#ffffff").attr("stroke-width", 4);',
];

export const electricField = defineFamily({
  name: 'electric-field',
  version: 1,
  subject: 'physics',
  concepts: ['electric field', 'field line', 'point charge', 'dipole', "Coulomb's law"],
  level: 'high',
  language: 'html',
  generate: (random) => {
    const width = random.int(44, 60) * 10;
    const height = Math.round((width * random.between(0.62, 0.8)) / 10) * 10;
    const charges = pickCharges(random.fork('charges'), width, height);
    const most = Math.max(...charges.map(({ q }) => Math.abs(q)));
    const palette = random.pick(categoricalPalettes);
    const unit = random.pick(['q', 'Q', ' nC', ' µC']);
    const names = charges.map(({ q }) => written(q, unit));
    const [plus, minus] = random.pick([
      ['#c0392b', '#1f5a8c'],
      ['#d55e00', '#0072b2'],
      ['#222222', '#777777'],
      ['#b71c1c', '#2e7d32'],
    ] as const);
    const line = random.chance(0.5) ? '#444444' : (palette[0] ?? '#444444');
    const title = random.pick([
      'Electric field lines',
      charges.length === 2
        ? 'Field of two charges'
        : `Field of ${charges.length === 1 ? 'a point charge' : 'point charges'}`,
    ]);
    const font = random.pick(['Arimo', 'Tinos', 'Source Sans Pro']);
    const per = most > 2 ? random.int(6, 8) : random.int(8, 14);
    const lines = [
      '<!DOCTYPE html>',
      '<html>',
      '<head>',
      '<meta charset="utf-8">',
      '<script src="https://cdn.jsdelivr.net/npm/d3@7"></script>',
      '<style>',
      `  body { margin: 16px; font-family: "${font}", sans-serif; background: #ffffff; }`,
      `  h1 { font-size: ${random.int(17, 21)}px; margin: 0 0 8px; }`,
      `  svg { border: 1px solid ${random.pick(['#cccccc', '#222222'])}; font-size: ${random.int(14, 16)}px; }`,
      '</style>',
      '</head>',
      '<body>',
      ...(random.chance(0.55) ? [`<h1>${title}</h1>`] : []),
      `<svg width="${num(width)}" height="${num(height)}"></svg>`,
      '<script>',
      ...script(charges, per, names, { plus, minus, line }),
      '</script>',
      '</body>',
      '</html>',
    ];
    return { program: `${lines.join('\n')}\n`, data: synthetic };
  },
});
