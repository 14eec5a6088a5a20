import type { Random } from '../../../random.js';
import { type Look, pickLook } from '../drawing/look.js';
import { createPaper, type Paper, type Place } from '../drawing/paper.js';
import { pickTitle } from '../drawing/title.js';
import { defineFamily } from '../family.js';

/** A dot in a circle comes out of the page, a cross goes into it. */
const through = (paper: Paper, [x, y]: Place, radius: number, out: boolean, fill = '#ffffff'): void =>
  paper.group(out ? 'dot symbol' : 'cross symbol', () => {
    paper.circle([x, y], radius, { fill });
    const arm = radius * 0.6;
    if (out) paper.circle([x, y], radius * 0.28, { fill: paper.look.ink });
    else {
      paper.line([x - arm, y - arm], [x + arm, y + arm]);
      paper.line([x - arm, y + arm], [x + arm, y - arm]);
    }
  });

/** Field lines around a straight wire, seen along it: closer together where the field is stronger. */
const wire = (random: Random, paper: Paper, colour: string): string[] => {
  const out = random.chance(0.5);
  const rings = random.int(3, 5);
  const first = random.int(26, 36);
  const growth = random.between(1.35, 1.55);
  const turn = random.between(0, 60);
  for (let ring = 0; ring < rings; ring++) {
    const radius = first * growth ** ring;
    paper.group('field line', () => paper.circle([0, 0], radius, { stroke: colour }));
    for (const at of [turn, turn + 180]) {
      // The right hand's rule: out of the page goes with anticlockwise. y runs down the page.
      const angle = (at * Math.PI) / 180;
      const step = ((out ? -1 : 1) * 5) / radius;
      const place = (a: number): Place => [radius * Math.cos(a), radius * Math.sin(a)];
      paper.arrow(place(angle - step), place(angle + step), { stroke: colour, 'aria-label': 'direction arrow' });
    }
  }
  through(paper, [0, 0], random.int(10, 13), out);
  if (random.chance(0.6)) paper.text('I', [first * 0.62, -first * 0.42], { italic: true });
  if (random.chance(0.6)) paper.text('B', [first * growth ** (rings - 1) + 14, 0], { italic: true, fill: colour });
  return ['Field around a current', `Current ${out ? 'out of' : 'into'} the page`, 'Magnetic field of a straight wire'];
};

/** From the north pole to the south pole through the field of both: the course of one line in steps of 3 pixels. */
const course = (start: Place, poles: readonly [Place, Place], limit: number): Place[] => {
  const places: Place[] = [start];
  for (let step = 0; step < 1500; step++) {
    const [x, y] = places.at(-1) ?? start;
    let [fx, fy] = [0, 0];
    for (const [index, [px, py]] of poles.entries()) {
      const cube = ((x - px) ** 2 + (y - py) ** 2) ** 1.5;
      const sign = index === 0 ? 1 : -1;
      fx += (sign * (x - px)) / cube;
      fy += (sign * (y - py)) / cube;
    }
    const size = Math.hypot(fx, fy);
    const next: Place = [x + (3 * fx) / size, y + (3 * fy) / size];
    if (Math.abs(next[0]) > limit || Math.abs(next[1]) > limit * 0.8) return places;
    places.push(next);
    if (Math.hypot(next[0] - poles[1][0], next[1] - poles[1][1]) < 8) return places;
  }
  return places;
};

/** A line with its arrow, above the axis of the magnet and below it. */
const fieldLine = (paper: Paper, line: readonly Place[], colour: string): void => {
  for (const side of [1, -1]) {
    const drawn = line.map(([x, y]): Place => [x, side * y]);
    paper.group('field line', () => paper.polyline(drawn, { stroke: colour }));
    const middle = Math.floor(drawn.length / 2);
    paper.arrow(drawn[middle - 1] ?? [0, 0], drawn[middle] ?? [0, 0], {
      stroke: colour,
      'aria-label': 'direction arrow',
    });
  }
};

const magnet = (random: Random, paper: Paper, colour: string): string[] => {
  const half = random.int(56, 80);
  const tall = random.int(15, 22);
  const way = random.pick([1, -1]);
  const limit = random.int(190, 240);
  const poles: readonly [Place, Place] = [
    [way * (half - 6), 0],
    [-way * (half - 6), 0],
  ];
  const count = random.pick([5, 6, 7]);
  for (let index = 0; index < count; index++) {
    const angle = ((18 + (144 * index) / (count - 1)) * Math.PI) / 180;
    const start: Place = [poles[0][0] + 8 * way * Math.cos(angle), -8 * Math.sin(angle)];
    const line = course(start, poles, limit).filter((_, step, all) => step % 5 === 0 || step === all.length - 1);
    if (line.length < 6) continue;
    // What leaves the sheet from one pole comes back to the other: its mirror image, run through the other way.
    const [endX, endY] = line.at(-1) ?? [0, 0];
    const closed = Math.hypot(endX - poles[1][0], endY - poles[1][1]) < 12;
    const both = closed ? [line] : [line, line.map(([x, y]): Place => [-x, y]).reverse()];
    for (const one of both) fieldLine(paper, one, colour);
  }
  const [north, south] = random.pick([
    ['#e05a4e', '#5b8fd0'],
    ['#d9d9d9', '#f4f4f4'],
    ['#f2b5a7', '#b8d0ee'],
  ] as const);
  paper.group('bar magnet', () => {
    paper.group('north pole', () => {
      paper.rect([way > 0 ? 0 : -half, -tall], half, 2 * tall, { fill: north });
      paper.text('N', [(way * half) / 2, 0], { bold: true });
    });
    paper.group('south pole', () => {
      paper.rect([way > 0 ? -half : 0, -tall], half, 2 * tall, { fill: south });
      paper.text('S', [(-way * half) / 2, 0], { bold: true });
    });
  });
  return ['Field of a bar magnet', 'Magnetic field lines', 'A bar magnet'];
};

/** A charge that moves through a uniform field across the page, and the force on it. */
const charge = (random: Random, paper: Paper, colour: string, look: Look): string[] => {
  const out = random.chance(0.5);
  const positive = random.chance(0.6);
  const [columns, rows, step] = [random.int(4, 6), random.int(4, 5), random.int(44, 56)];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      through(paper, [(column - (columns - 1) / 2) * step, (row - (rows - 1) / 2) * step], 6, out, look.background);
  const angle = (random.pick([0, 90, 180, 270]) * Math.PI) / 180;
  const [vx, vy] = [Math.cos(angle), Math.sin(angle)];
  // F = q v × B, on a page whose y runs down: with B out of it, v to the right gives F down for a positive charge.
  const sense = out === positive ? 1 : -1;
  const [fx, fy] = [-vy * sense, vx * sense];
  const at: Place = [columns % 2 === 0 ? 0 : step / 2, rows % 2 === 0 ? 0 : step / 2];
  const reach = step * 1.45;
  const tip = (x: number, y: number, by = reach): Place => [at[0] + x * by, at[1] + y * by];
  paper.group('velocity arrow', () => {
    paper.arrow(at, tip(vx, vy), { stroke: colour, 'stroke-width': 2.5 });
    paper.text('v', tip(vx + fx * -0.2, vy + fy * -0.2), { italic: true, fill: colour });
  });
  const forced = random.chance(0.75);
  const second = look.accents[1] ?? look.ink;
  if (forced)
    paper.group('force arrow', () => {
      paper.arrow(at, tip(fx, fy, reach * 0.8), { stroke: second, 'stroke-width': 2.5 });
      paper.text('F', tip(fx * 0.8 - vx * 0.2, fy * 0.8 - vy * 0.2), { italic: true, fill: second });
    });
  paper.group('charge', () => {
    paper.circle(at, 12, { fill: '#ffffff' });
    paper.text(positive ? '+' : '−', at, { bold: true });
  });
  paper.text('B', [((columns - 1) / 2) * step + 22, (-(rows - 1) / 2) * step], { italic: true });
  return [
    'A charge in a magnetic field',
    `Field ${out ? 'out of' : 'into'} the page`,
    ...(forced ? ['Force on a moving charge'] : []),
  ];
};

export const magneticField = defineFamily({
  name: 'magnetic-field',
  version: 2,
  subject: 'physics',
  concepts: ['magnetic field', 'field line', 'right-hand rule', 'magnetic force', 'bar magnet'],
  level: 'high',
  language: 'svg',
  generate: (random) => {
    const look = pickLook(random.fork('look'));
    const paper = createPaper(look, 'magnetic field diagram');
    const draw = random.pick([wire, magnet, charge]);
    const titles = draw(random, paper, look.accents[0] ?? look.ink, look);
    return paper.finish(pickTitle(random, titles));
  },
});
