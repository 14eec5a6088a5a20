import { pickLook } from '../drawing/look.js';
import { createPaper, type Paper, type Place } from '../drawing/paper.js';
import { pickTitle } from '../drawing/title.js';
import { defineFamily } from '../family.js';

/** A lens seen from the side, its middle at the origin: thick in the middle, or at the edges. */
const drawLens = (paper: Paper, converging: boolean, half: number): void => {
  const [bulge, edge] = converging ? [16, 0] : [-9, 7];
  const sides = [
    `M${-edge},${-half} Q${-edge - bulge},0 ${-edge},${half}`,
    `L${edge},${half} Q${edge + bulge},0 ${edge},${-half} Z`,
  ];
  const bounds: Place[] = [
    [-16, -half],
    [16, half],
  ];
  paper.group(converging ? 'converging lens' : 'diverging lens', () =>
    paper.path(sides.join(' '), bounds, { fill: '#cfe6f5', 'fill-opacity': 0.7, stroke: '#3a6f95' }),
  );
};

const drawFoci = (paper: Paper, focal: number, names: readonly [string, string]): void => {
  for (const [index, x] of [-focal, focal].entries())
    paper.group('focal point', () => {
      paper.circle([x, 0], 3, { fill: paper.look.ink });
      paper.text(names[index] ?? 'F', [x, 16], { italic: true });
    });
};

export const lensRays = defineFamily({
  name: 'lens-rays',
  version: 2,
  subject: 'physics',
  concepts: ['ray diagram', 'converging and diverging lens', 'focal point', 'real and virtual image', 'lens equation'],
  level: 'high',
  language: 'svg',
  generate: (random) => {
    const look = pickLook(random.fork('look'), random.chance(0.75) ? { colour: true } : {});
    const paper = createPaper(look, 'ray diagram');
    const converging = random.chance(0.7);
    const focal = random.int(50, 85) * (converging ? 1 : -1);
    // Not near the focal point: there the image runs away.
    const distance = Math.abs(focal) * random.pick([0.45, 0.55, 1.5, 1.7, 2, 2.4, 2.8]);
    const image = 1 / (1 / focal - 1 / distance);
    const height = random.int(34, 56) / Math.max(1, Math.abs(image / distance) / 1.6);
    const tall = (-image / distance) * height;
    const tip: Place = [-distance, -height];
    const reach = Math.max(image + 40, 150);
    const left = Math.min(-distance - 40, image - 30, -Math.abs(focal) - 30);
    const lens = Math.max(height, Math.abs(tall)) + 30;
    paper.line([left, 0], [reach, 0], { stroke: look.ink, 'aria-label': 'principal axis' });
    drawLens(paper, converging, lens);
    const marks = random.pick([
      ['F', "F'"],
      ['F_1', 'F_2'],
      ['F', 'F'],
    ] as const);
    drawFoci(paper, Math.abs(focal), marks);
    const object = { 'stroke-width': 3, stroke: look.accents[1] };
    const virtual = image < 0;
    const named = random.chance(0.6);
    paper.group('object arrow', () => {
      paper.arrow([-distance, 0], tip, object);
      if (named) paper.text('object', [-distance, 34]);
    });
    paper.group(virtual ? 'virtual image' : 'real image', () => {
      paper.arrow([image, 0], [image, -tall], {
        ...object,
        stroke: look.accents[2],
        ...(virtual && { 'stroke-dasharray': '5 4' }),
      });
      if (named) paper.text('image', [image, tall > 0 ? (Math.abs(image + distance) < 60 ? 52 : 34) : -16]);
    });
    /** From the tip to the lens at a height, then on through the tip of the image, or away from it. */
    const ray = (at: number, colour: string | undefined): void => {
      const ink = { stroke: colour, 'stroke-width': 1.5 };
      paper.line(tip, [0, at], { ...ink, 'aria-label': 'incident ray' });
      const slope = (-tall - at) / image;
      paper.line([0, at], [reach, at + slope * reach], { ...ink, 'aria-label': 'refracted ray' });
      if (virtual)
        paper.line([0, at], [image, -tall], { ...ink, 'stroke-dasharray': '4 4', 'aria-label': 'backward extension' });
    };
    const colour = random.chance(0.5) ? look.accents[0] : undefined;
    ray(-height, colour ?? look.accents[3]);
    ray(0, colour ?? look.accents[4]);
    const focalRay = (-height * focal) / (focal - distance);
    if (random.chance(0.5) && Math.abs(focalRay) < lens - 6) ray(focalRay, colour ?? look.accents[5]);
    return paper.finish(
      pickTitle(random, [
        `Image by a ${converging ? 'converging' : 'diverging'} lens`,
        'Ray diagram of a lens',
        `A ${virtual ? 'virtual' : 'real'} image`,
      ]),
    );
  },
});
