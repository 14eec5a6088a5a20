import { pickLook } from '../drawing/look.js';
import { pickTitle } from '../drawing/title.js';
import { defineFamily } from '../family.js';
import { fill, ground, move, type Section, sectionOf, slab, volcano, water, word } from './section.js';

const divergent = (section: Section): void => {
  const { half, sea, thick, earth, paper } = section;
  ground(section);
  water(section, -half, half);
  for (const side of [-1, 1]) {
    const near = side * 9;
    fill(section, 'oceanic plate', earth.ocean, [
      [near, sea - 22],
      [side * 70, sea + 2],
      [side * half, sea + 12],
      [side * half, sea + thick + 10],
      [side * 60, sea + thick - 12],
      [near, sea - 6],
    ]);
    move(section, [side * half * 0.45, sea + thick * 0.55], [side * (half * 0.45 + 58), sea + thick * 0.55]);
  }
  paper.group('magma body', () =>
    paper.polygon(
      [
        [-8, sea - 20],
        [8, sea - 20],
        [26, sea + thick + 40],
        [-26, sea + thick + 40],
      ],
      { fill: earth.magma, stroke: 'none' },
    ),
  );
  word(section, 'mid-ocean ridge', [0, -14]);
  word(section, 'magma', [62, sea + thick + 34]);
  word(section, 'oceanic plate', [-half * 0.62, sea + thick + 28]);
  word(section, 'asthenosphere', [half * 0.6, section.deep - 18]);
};

const oceanUnderLand = (section: Section): void => {
  const { half, sea, thick, earth, deep, random } = section;
  const angle = (random.int(34, 50) * Math.PI) / 180;
  ground(section);
  water(section, -half, 40);
  slab(section, angle, (deep - sea - thick - 24) / Math.sin(angle));
  const peak = 96;
  const high = random.int(34, 54);
  fill(section, 'continental plate', earth.land, [
    [4, sea + 14],
    [46, -8],
    [peak - 26, -14],
    [peak, -14 - high],
    [peak + 26, -14],
    [half, -10],
    [half, sea + thick + 24],
    [4 + Math.cos(angle) * 64, sea + 14 + Math.sin(angle) * 64],
  ]);
  volcano(section, peak, -14, high, sea + thick * 0.75);
  move(section, [-half + 46, sea + thick / 2], [-half + 112, sea + thick / 2]);
  word(section, 'trench', [-12, sea - 10]);
  word(section, 'volcano', [peak + 4, -28 - high]);
  word(section, 'oceanic plate', [-half * 0.58, sea + thick + 16]);
  word(section, 'continental plate', [half * 0.72, sea + 2]);
  word(section, 'asthenosphere', [-half * 0.5, deep - 18]);
};

const oceanUnderOcean = (section: Section): void => {
  const { half, sea, thick, earth, deep, random } = section;
  const angle = (random.int(38, 54) * Math.PI) / 180;
  ground(section);
  water(section, -half, half);
  slab(section, angle, (deep - sea - thick - 24) / Math.sin(angle));
  const peak = 84;
  const high = sea + random.int(16, 30);
  fill(section, 'overriding plate', earth.ocean, [
    [4, sea + 14],
    [30, sea + 2],
    [peak - 34, sea],
    [peak, sea - high],
    [peak + 34, sea],
    [half, sea],
    [half, sea + thick],
    [4 + Math.cos(angle) * 46, sea + 14 + Math.sin(angle) * 46],
  ]);
  volcano(section, peak, sea, high, sea + thick + 26);
  move(section, [-half + 46, sea + thick / 2], [-half + 112, sea + thick / 2]);
  word(section, 'trench', [-12, sea - 12]);
  word(section, 'island arc', [peak, sea - high - 16]);
  word(section, 'oceanic plate', [-half * 0.58, sea + thick + 16]);
  word(section, 'asthenosphere', [-half * 0.5, deep - 18]);
};

const landAgainstLand = (section: Section): void => {
  const { half, thick, earth, deep, random } = section;
  ground(section);
  const high = random.int(56, 84);
  const root = thick + random.int(34, 54);
  fill(section, 'continental plate', earth.land, [
    [-half, 0],
    [-96, -4],
    [-70, -high * 0.45],
    [-52, -high * 0.3],
    [-22, -high],
    [0, -high * 0.62],
    [26, root],
    [-20, root - 6],
    [-90, thick + 14],
    [-half, thick],
  ]);
  fill(section, 'continental plate', earth.land, [
    [half, 0],
    [100, -4],
    [72, -high * 0.5],
    [54, -high * 0.36],
    [26, -high * 0.9],
    [0, -high * 0.62],
    [26, root],
    [90, thick + 14],
    [half, thick],
  ]);
  for (const side of [-1, 1]) move(section, [side * (half - 26), thick / 2], [side * (half - 92), thick / 2]);
  word(section, 'mountain range', [0, -high - 16]);
  word(section, 'continental plate', [-half * 0.64, thick + 36]);
  word(section, 'continental plate', [half * 0.64, thick + 36]);
  word(section, 'asthenosphere', [0, deep - 18]);
};

/** Seen from above: two plates slide past each other. */
const transform = (section: Section): void => {
  const { half, earth, paper, random, thick } = section;
  const tall = half * 0.9;
  const lean = random.int(-40, 40);
  fill(section, section.way > 0 ? 'left plate' : 'right plate', earth.land, [
    [-half, -tall / 2],
    [lean, -tall / 2],
    [-lean, tall / 2],
    [-half, tall / 2],
  ]);
  fill(section, section.way > 0 ? 'right plate' : 'left plate', earth.ocean, [
    [lean, -tall / 2],
    [half, -tall / 2],
    [half, tall / 2],
    [-lean, tall / 2],
  ]);
  const across = section.way * lean;
  paper.line([across, -tall / 2], [-across, tall / 2], {
    stroke: earth.magma,
    'stroke-width': 3,
    'aria-label': 'fault line',
  });
  // Along the fault, in opposite directions.
  const unit = Math.hypot(2 * lean, tall);
  const [ux, uy] = [(lean * 2) / unit, -tall / unit];
  const long = thick * 0.9;
  for (const side of [-1, 1])
    move(section, [side * 58 - side * ux * long, -side * uy * long], [side * 58 + side * ux * long, side * uy * long]);
  word(section, 'plate A', [-half * 0.68, 0]);
  word(section, 'plate B', [half * 0.68, 0]);
  word(section, 'fault', [lean, -tall / 2 - 14]);
};

const kinds = [
  { draw: divergent, titles: ['Divergent plate boundary', 'Sea-floor spreading', 'A mid-ocean ridge'] },
  { draw: oceanUnderLand, titles: ['Subduction under a continent', 'Convergent plate boundary', 'A subduction zone'] },
  { draw: oceanUnderOcean, titles: ['Formation of an island arc', 'Convergent plate boundary', 'A subduction zone'] },
  { draw: landAgainstLand, titles: ['Collision of two continents', 'Convergent plate boundary', 'How mountains form'] },
  { draw: transform, titles: ['Transform plate boundary', 'A transform fault'] },
] as const;

export const plateBoundary = defineFamily({
  name: 'plate-boundary',
  version: 2,
  subject: 'earth science',
  concepts: ['plate tectonics', 'subduction', 'mid-ocean ridge', 'transform fault', 'lithosphere'],
  level: 'middle',
  language: 'svg',
  generate: (random) => {
    const section = sectionOf(random, pickLook(random.fork('look')));
    const { draw, titles } = random.pick(kinds);
    draw(section);
    return section.paper.finish(pickTitle(random, titles));
  },
});
