import type { Random } from '../../../random.js';
import type { Look } from '../drawing/look.js';
import { createPaper, type Paper, type Place } from '../drawing/paper.js';

/** Colours of one figure. */
interface Earth {
  readonly ocean: string;
  readonly land: string;
  readonly water: string;
  readonly mantle: string;
  readonly magma: string;
}

const earths: readonly Earth[] = [
  { ocean: '#8d8478', land: '#c9ab7c', water: '#b9dcf0', mantle: '#f0c9a4', magma: '#e4572e' },
  { ocean: '#7f8c8d', land: '#b7c68b', water: '#cfe6f5', mantle: '#f6dcc0', magma: '#d1495b' },
  { ocean: '#6d7a86', land: '#d8bd8a', water: '#a9d2e8', mantle: '#f3b98f', magma: '#c0392b' },
  { ocean: '#9a9a9a', land: '#d5d5d5', water: '#f0f0f0', mantle: '#e4e4e4', magma: '#555555' },
  { ocean: '#5f7161', land: '#caa472', water: '#c5e3ea', mantle: '#f7d9a8', magma: '#e76f51' },
];

/** Sizes of a section, CSS pixels: half its width, sea level at 0, y downwards. */
export interface Section {
  readonly paper: Paper;
  readonly earth: Earth;
  readonly half: number;
  readonly sea: number;
  readonly thick: number;
  readonly deep: number;
  readonly labels: boolean;
  readonly random: Random;
  /** 1, or −1 where the figure is mirrored. */
  readonly way: 1 | -1;
}

const flip = ({ way }: Section, places: readonly Place[]): Place[] => places.map(([x, y]) => [way * x, y]);

export const fill = (section: Section, name: string, colour: string, places: readonly Place[]): void =>
  section.paper.group(name, () => section.paper.polygon(flip(section, places), { fill: colour }));

export const word = (section: Section, words: string, [x, y]: Place, size = 0): void => {
  if (section.labels) section.paper.text(words, [section.way * x, y], { size: section.paper.look.fontSize - 1 + size });
};

export const move = (section: Section, from: Place, to: Place): void => {
  const [one = from, other = to] = flip(section, [from, to]);
  section.paper.arrow(one, other, { 'stroke-width': 3, 'aria-label': 'motion arrow' });
};

export const ground = (section: Section): void => {
  const { half, deep, earth } = section;
  fill(section, 'asthenosphere', earth.mantle, [
    [-half, 10],
    [half, 10],
    [half, deep],
    [-half, deep],
  ]);
};

export const water = (section: Section, from: number, to: number): void =>
  fill(section, 'sea', section.earth.water, [
    [from, 0],
    [to, 0],
    [to, section.sea + 12],
    [from, section.sea + 12],
  ]);

/** A plate that bends down under the other at the trench and sinks at an angle. */
export const slab = (section: Section, angle: number, long: number): void => {
  const { half, sea, thick, earth } = section;
  const [dx, dy] = [Math.cos(angle) * long, Math.sin(angle) * long];
  const [nx, ny] = [-Math.sin(angle) * thick, Math.cos(angle) * thick];
  fill(section, 'oceanic plate', earth.ocean, [
    [-half, sea],
    [-26, sea],
    [0, sea + 14],
    [dx, sea + 14 + dy],
    [dx + nx, sea + 14 + dy + ny],
    [nx - 6, sea + 14 + ny],
    [-34, sea + thick],
    [-half, sea + thick],
  ]);
};

export const volcano = (section: Section, x: number, foot: number, high: number, source: number): void => {
  const { earth, paper } = section;
  const top = section.way * x;
  paper.group('magma chamber', () => {
    paper.line([top, source], [top, foot - high + 4], { stroke: earth.magma, 'stroke-width': 4 });
    paper.ellipse([top, source], 16, 9, { fill: earth.magma, stroke: 'none' });
  });
  word(section, 'magma', [x + 46, source]);
};

export const sectionOf = (random: Random, look: Look): Section => {
  const thick = random.int(36, 52);
  const sea = random.int(26, 38);
  return {
    paper: createPaper(look, 'cross-section'),
    earth: random.pick(earths),
    half: random.int(205, 270),
    sea,
    thick,
    deep: sea + thick + random.int(110, 150),
    labels: random.chance(0.85),
    random,
    way: random.pick([1, -1]),
  };
};
