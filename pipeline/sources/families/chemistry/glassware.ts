import type { Random } from '../../../random.js';
import { pickLook } from '../drawing/look.js';
import { createPaper, type Paper, type Place } from '../drawing/paper.js';
import { pickTitle } from '../drawing/title.js';
import { defineFamily } from '../family.js';
import { textWidth } from '../text-width.js';

/** The inside of a vessel from its foot to its rim: half its width at heights that rise, in CSS pixels. */
type Profile = readonly (readonly [half: number, height: number])[];

interface Vessel {
  readonly name: string;
  readonly profile: Profile;
  /** Highest and lowest level of a liquid, as parts of the height; none where it holds none. */
  readonly levels?: readonly [low: number, high: number];
  /** Rims bend outwards. */
  readonly lip?: number;
  /** Marks along the wall: between two heights, and what the highest stands for. */
  readonly scale?: readonly [from: number, to: number, most: readonly number[], down?: 'down'];
  readonly more?: (paper: Paper, at: (x: number, y: number) => Place) => void;
}

/** A part of a circle, from one angle to another in degrees (0 is down), around a height. */
const round = (radius: number, centre: number, from: number, to: number): [number, number][] =>
  Array.from({ length: 13 }, (_, index) => {
    const angle = ((from + ((to - from) * index) / 12) * Math.PI) / 180;
    return [radius * Math.sin(angle), centre - radius * Math.cos(angle)];
  });

const tap =
  (height: number): NonNullable<Vessel['more']> =>
  (paper, at) => {
    paper.line(at(-13, height), at(13, height), { 'stroke-width': 4 });
    paper.circle(at(0, height), 5, { fill: '#ffffff' });
  };

const vessels: readonly Vessel[] = [
  {
    name: 'beaker',
    profile: [
      [0, 0],
      [34, 0],
      [36, 4],
      [36, 92],
    ],
    levels: [0.15, 0.8],
    lip: 4,
    scale: [20, 72, [50, 100, 200, 250]],
  },
  {
    name: 'conical flask',
    profile: [
      [0, 0],
      [42, 0],
      [45, 5],
      [13, 78],
      [13, 104],
    ],
    levels: [0.1, 0.6],
    lip: 3,
  },
  { name: 'round-bottomed flask', profile: [...round(40, 40, 0, 162), [12.4, 108]], levels: [0.12, 0.55], lip: 3 },
  { name: 'test tube', profile: [...round(11, 11, 0, 90), [11, 112]], levels: [0.15, 0.75], lip: 2.5 },
  { name: 'boiling tube', profile: [...round(17, 17, 0, 90), [17, 118]], levels: [0.15, 0.7], lip: 3 },
  {
    name: 'volumetric flask',
    profile: [[0, 0], [26, 0], ...round(37, 32, 48, 168), [7.5, 140]],
    levels: [0.3, 0.72],
    lip: 2.5,
    more: (paper, at) => paper.line(at(-7.5, 108), at(7.5, 108)),
  },
  {
    name: 'measuring cylinder',
    profile: [
      [0, 6],
      [15, 6],
      [15, 138],
    ],
    levels: [0.15, 0.85],
    lip: 4,
    scale: [16, 126, [10, 25, 50, 100]],
    more: (paper, at) => paper.polygon([at(-26, 0), at(26, 0), at(18, 6), at(-18, 6)], { fill: '#ffffff' }),
  },
  {
    name: 'burette',
    profile: [
      [1.5, 0],
      [1.5, 14],
      [3, 16],
      [3, 30],
      [8, 36],
      [8, 190],
    ],
    levels: [0.4, 0.9],
    scale: [46, 176, [25, 50], 'down'],
    more: tap(23),
  },
  {
    name: 'filter funnel',
    profile: [
      [4, 0],
      [4, 46],
      [38, 92],
    ],
    lip: 0,
  },
  { name: 'evaporating basin', profile: [...round(54, 54, 0, 58)], levels: [0.3, 0.7], lip: 5 },
  {
    name: 'Petri dish',
    profile: [
      [0, 0],
      [46, 0],
      [46, 15],
    ],
    levels: [0.3, 0.6],
  },
  {
    name: 'separating funnel',
    profile: [[2.5, 0], [2.5, 42], ...round(34, 90, 22, 165), [8, 138]],
    levels: [0.5, 0.75],
    lip: 2.5,
    more: (paper, at) => {
      tap(32)(paper, at);
      paper.polygon([at(-7, 134), at(7, 134), at(9, 148), at(-9, 148)], { fill: '#eeeeee' });
    },
  },
  {
    name: 'crucible',
    profile: [
      [0, 0],
      [16, 0],
      [28, 42],
    ],
    levels: [0.25, 0.6],
    lip: 2,
  },
];

const inks = [
  '#bfdcf2',
  '#d7e8f7',
  '#f6d4dc',
  '#cfe8cf',
  '#fbe3b0',
  '#d9cdea',
  '#b9d8c9',
  '#f2c9a8',
  '#a9c8e8',
  '#e8a7a7',
];

/** The profile up to a height. */
const filled = (profile: Profile, level: number): [number, number][] => {
  const under = profile
    .filter(([, height]) => height <= level)
    .map(([half, height]): [number, number] => [half, height]);
  const [above] = profile.filter(([, height]) => height > level);
  const last = under.at(-1);
  if (above === undefined || last === undefined) return under;
  const part = (level - last[1]) / (above[1] - last[1]);
  return [...under, [last[0] + (above[0] - last[0]) * part, level]];
};

const mirrored = (profile: readonly (readonly [number, number])[], at: (x: number, y: number) => Place): Place[] => [
  ...profile.toReversed().map(([half, height]) => at(-half, height)),
  ...profile.map(([half, height]) => at(half, height)),
];

const marks = (random: Random, paper: Paper, { profile, scale }: Vessel, at: (x: number, y: number) => Place): void => {
  if (scale === undefined) return;
  const [from, to, mosts, down] = scale;
  const most = random.pick(mosts);
  const count = random.pick([5, 10]);
  for (let index = 0; index <= count; index++) {
    const height = from + ((to - from) * index) / count;
    const half = filled(profile, height).at(-1)?.[0] ?? 0;
    const named = (index === 0 && down) || index === count || (index * 2 === count && most % 2 === 0);
    paper.line(at(half - (named ? 9 : 5), height), at(half, height), { 'stroke-width': 1 });
    const value = (most * (down ? count - index : index)) / count;
    if (named) paper.text(String(value), at(half + 6, height), { size: 11, anchor: 'start' });
  }
};

const drawVessel = (random: Random, paper: Paper, vessel: Vessel, x: number, colour: string | undefined): void => {
  const { profile, lip = 0, levels } = vessel;
  const at = (across: number, up: number): Place => [x + across, -up];
  const [half, height] = profile.at(-1) ?? [0, 0];
  if (colour !== undefined && levels !== undefined) {
    const foot = profile[0]?.[1] ?? 0;
    const level = foot + (height - foot) * random.between(...levels);
    paper.polygon(mirrored(filled(profile, level), at), { fill: colour, stroke: 'none', 'aria-label': 'liquid' });
  }
  const rim: Place[] = lip > 0 ? [at(half + lip, height + lip)] : [];
  const other: Place[] = lip > 0 ? [at(-half - lip, height + lip)] : [];
  paper.polyline([...other, ...mirrored(profile, at), ...rim]);
  vessel.more?.(paper, at);
};

export const glassware = defineFamily({
  name: 'lab-glassware',
  version: 2,
  subject: 'chemistry',
  concepts: ['laboratory glassware', 'apparatus', 'volume', 'measuring vessel'],
  level: 'middle',
  language: 'svg',
  generate: (random) => {
    const look = pickLook(random.fork('look'));
    const paper = createPaper(look, 'drawing of laboratory glassware');
    const chosen = random.sample(vessels, random.int(2, 5));
    const naming = random.weighted([
      ['names', 6],
      ['letters', 2],
      ['both', 1],
      ['none', 1],
    ] as const);
    const size = look.fontSize - 1;
    const liquids = random.sample(inks, chosen.length);
    const empty = random.chance(0.2);
    const marked = random.chance(0.75);
    const space = random.int(24, 44);
    let x = 0;
    let before = 0;
    for (const [index, vessel] of chosen.entries()) {
      const letter = 'ABCDE'.charAt(index);
      const words =
        naming === 'names'
          ? vessel.name
          : naming === 'letters'
            ? letter
            : naming === 'both'
              ? `${letter}: ${vessel.name}`
              : '';
      const wide = Math.max(...vessel.profile.map(([half]) => half)) + (vessel.scale ? 24 : 8);
      const half = Math.max(wide, textWidth(words, size) / 2);
      x += index === 0 ? 0 : before + half + space;
      before = half;
      const liquid = vessel.levels && !empty && random.chance(0.8) ? liquids[index] : undefined;
      paper.group(vessel.name, () => {
        drawVessel(random, paper, vessel, x, liquid);
        if (marked && vessel.scale)
          paper.group('scale', () => marks(random, paper, vessel, (across, up) => [x + across, -up]));
        if (words !== '') paper.text(words, [x, 24], { size, bold: naming === 'letters' });
      });
    }
    if (random.chance(0.25))
      paper.line([-60, 3], [x + before + 20, 3], { 'stroke-width': 2.5, 'aria-label': 'bench top' });
    return paper.finish(
      pickTitle(random, ['Laboratory glassware', 'Vessels of the laboratory', 'Glassware', 'Apparatus']),
    );
  },
});
