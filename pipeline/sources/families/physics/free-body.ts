import { pickLook } from '../drawing/look.js';
import { createPaper, type Paper, type Place } from '../drawing/paper.js';
import { pickTitle } from '../drawing/title.js';
import { defineFamily } from '../family.js';

interface Force {
  readonly name: string;
  /** Newtons. */
  readonly size: number;
  /** Degrees from the positive x axis, anticlockwise. */
  readonly angle: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const drawForces = (
  paper: Paper,
  from: Place,
  forces: readonly Force[],
  perNewton: number,
  colours: readonly string[],
  values: boolean,
): void => {
  for (const [index, { name, size, angle }] of forces.entries()) {
    const [dx, dy] = [Math.cos(radians(angle)), -Math.sin(radians(angle))];
    const length = Math.max(34, size * perNewton);
    const colour = colours[index] ?? paper.look.ink;
    const words = values ? `${name} = ${Number(size.toPrecision(2))} N` : name;
    const [x, y] = [from[0] + dx * (length + 14), from[1] + dy * (length + 14)];
    paper.group('force', () => {
      paper.arrow(from, [from[0] + dx * length, from[1] + dy * length], { stroke: colour, 'stroke-width': 2.5 });
      paper.text(words, [x, y], {
        fill: colour,
        anchor: dx > 0.35 ? 'start' : dx < -0.35 ? 'end' : 'middle',
        italic: !values,
      });
    });
  }
};

/** Places in a frame that is turned by an angle. */
const turnedBy =
  (turn: number) =>
  (u: number, v: number): Place => [u * Math.cos(turn) - v * Math.sin(turn), u * Math.sin(turn) + v * Math.cos(turn)];

interface Slope {
  /** Degrees. */
  readonly slope: number;
  /** It rises to the right. */
  readonly right: boolean;
  readonly length: number;
  /** Of the block, whose middle is the origin. */
  readonly side: number;
}

const drawSlope = (paper: Paper, { slope, right, length, side }: Slope, words: string): void => {
  const sign = right ? 1 : -1;
  const along = turnedBy(-sign * radians(slope));
  const [low, high] = [along((-sign * length) / 2, side / 2), along((sign * length) / 2, side / 2)];
  paper.polygon([low, high, [high[0], low[1]]], {
    fill: paper.look.pales[5] ?? '#eeeeee',
    'aria-label': 'inclined plane',
  });
  const [cx, cy] = low;
  const [arc, half] = [44, radians(slope) / 2];
  const end: Place = [cx + sign * arc * Math.cos(2 * half), cy - arc * Math.sin(2 * half)];
  const [from, to] = [[cx + sign * arc, cy] as const, end].map((place) => place.map(Math.round).join(','));
  paper.group('angle', () => {
    paper.path(`M${from ?? ''} A${arc},${arc} 0 0 ${right ? 0 : 1} ${to ?? ''}`, [low]);
    paper.text(words, [cx + sign * (arc + 18) * Math.cos(half), cy - (arc + 18) * Math.sin(half)]);
  });
};

export const freeBody = defineFamily({
  name: 'free-body-diagram',
  version: 2,
  subject: 'physics',
  concepts: ['free-body diagram', 'inclined plane', 'weight and normal force', 'friction', 'tension'],
  level: 'high',
  language: 'svg',
  generate: (random) => {
    const look = pickLook(random.fork('look'));
    const paper = createPaper(look, 'free-body diagram');
    const mass = random.pick([0.5, 1, 2, 3, 4, 5, 8, 10, 12, 20]);
    const weight = mass * 9.81;
    const scene = random.pick(['incline', 'incline', 'floor', 'hanging'] as const);
    const slope = scene === 'incline' ? random.int(3, 9) * 5 : 0;
    const right = random.chance(0.5);
    const along = turnedBy(radians(slope) * (right ? -1 : 1));
    const perNewton = (scene === 'incline' ? random.int(56, 74) : random.int(70, 100)) / weight;
    const colours = random.chance(0.5) ? look.accents : Array.from({ length: 6 }, () => look.ink);
    const side = random.int(40, 60);
    const [normalName, weightName, frictionName] = random.pick([
      ['N', 'W', 'f'],
      ['F_N', 'F_g', 'F_f'],
      ['N', 'mg', 'F'],
      ['R', 'W', 'F'],
    ] as const);
    const down: Force = { name: weightName, size: weight, angle: -90 };
    const forces: Force[] = [down];
    if (scene === 'incline') {
      drawSlope(
        paper,
        { slope, right, length: random.int(330, 400), side },
        random.pick([`${slope}°`, `${slope}°`, 'θ', 'α']),
      );
      forces.push(
        { name: normalName, size: weight * Math.cos(radians(slope)), angle: 90 + (right ? slope : -slope) },
        { name: frictionName, size: weight * Math.sin(radians(slope)), angle: right ? slope : 180 - slope },
      );
    } else if (scene === 'floor') {
      paper.line([-150, side / 2], [150, side / 2], { 'stroke-width': 3, 'aria-label': 'floor' });
      const pull = weight * random.between(0.35, 0.9);
      forces.push(
        { name: normalName, size: weight, angle: 90 },
        { name: random.pick(['F', 'P', 'T']) + (frictionName === 'F' ? '_1' : ''), size: pull, angle: right ? 0 : 180 },
        { name: frictionName, size: pull * random.pick([1, 1, 0.6]), angle: right ? 180 : 0 },
      );
    } else {
      // Two strings that hold the body: the sum of the forces is zero.
      const [a, b] = [random.int(5, 14) * 5, random.int(5, 14) * 5];
      const share = weight / Math.sin(radians(a + b));
      forces.push(
        { name: 'T_1', size: share * Math.cos(radians(b)), angle: 180 - a },
        { name: 'T_2', size: share * Math.cos(radians(a)), angle: b },
      );
    }
    const corners = [-1, 1].flatMap((v) => [v, -v].map((u) => along((u * side) / 2, (v * side) / 2)));
    paper.polygon(corners, { fill: random.chance(0.6) ? look.pales[0] : '#ffffff', 'aria-label': 'block' });
    drawForces(paper, [0, 0], forces, perNewton, colours, random.chance(0.35));
    paper.circle([0, 0], 3, { fill: look.ink, 'aria-label': 'centre of mass' });
    const where = { incline: 'on an inclined plane', floor: 'on a level surface', hanging: 'held by two strings' }[
      scene
    ];
    return paper.finish(
      pickTitle(random, ['Free-body diagram', `Forces on a block ${where}`, `A block of ${mass} kg ${where}`]),
    );
  },
});
