import { pickLook } from '../drawing/look.js';
import { createPaper, type Paper, type Place } from '../drawing/paper.js';
import { pickTitle } from '../drawing/title.js';
import { defineFamily } from '../family.js';

type Pattern = 'dots' | 'bricks' | 'dashes' | 'stones' | 'crosses' | 'none';

/** Colours and signs after the FGDC standard for geologic maps, simplified. */
const rocks: readonly { readonly name: string; readonly colour: string; readonly pattern: Pattern }[] = [
  { name: 'sandstone', colour: '#f3dc9b', pattern: 'dots' },
  { name: 'limestone', colour: '#a9cfe0', pattern: 'bricks' },
  { name: 'shale', colour: '#b8bfa8', pattern: 'dashes' },
  { name: 'conglomerate', colour: '#e0b27a', pattern: 'stones' },
  { name: 'granite', colour: '#efb6ae', pattern: 'crosses' },
  { name: 'coal', colour: '#4a4a4a', pattern: 'none' },
  { name: 'clay', colour: '#cda58a', pattern: 'dashes' },
  { name: 'basalt', colour: '#8f8a96', pattern: 'crosses' },
  { name: 'topsoil', colour: '#7a5a3c', pattern: 'none' },
  { name: 'gypsum', colour: '#e8dff0', pattern: 'none' },
];

const fillIn = (paper: Paper, pattern: Pattern, top: number, width: number, height: number, pitch: number): void => {
  const ink = { stroke: '#444444', 'stroke-width': 1 };
  const rows = Math.floor((height - 4) / pitch);
  for (let row = 0; row < rows; row++) {
    const y = top + (row + 0.75) * pitch;
    if (pattern === 'bricks' && row > 0) paper.line([0, y - pitch / 2], [width, y - pitch / 2], ink);
    for (let x = row % 2 === 0 ? pitch : pitch * 1.7; x < width - pitch * 0.7; x += pitch * 1.4) {
      if (pattern === 'dots') paper.circle([x, y], 1.2, { fill: '#444444', stroke: 'none' });
      if (pattern === 'stones') paper.ellipse([x, y], pitch * 0.42, pitch * 0.28, ink);
      if (pattern === 'dashes') paper.line([x - pitch * 0.35, y], [x + pitch * 0.35, y], ink);
      if (pattern === 'bricks' && row < rows - 1) paper.line([x, y - pitch / 2], [x, y + pitch / 2], ink);
      if (pattern === 'crosses') {
        paper.line([x - 3, y], [x + 3, y], ink);
        paper.line([x, y - 3], [x, y + 3], ink);
      }
    }
  }
};

export const strataColumn = defineFamily({
  name: 'strata-column',
  version: 2,
  subject: 'earth science',
  concepts: ['stratigraphic column', 'law of superposition', 'sedimentary rock', 'depth'],
  level: 'middle',
  language: 'svg',
  generate: (random) => {
    const look = pickLook(random.fork('look'));
    const paper = createPaper(look, 'stratigraphic column');
    const count = random.int(3, 7);
    const soil = rocks.find(({ name }) => name === 'topsoil');
    const others = random.sample(
      rocks.filter(({ name }) => name !== 'topsoil'),
      count,
    );
    const layers = soil && random.chance(0.5) ? [soil, ...others.slice(1)] : others;
    const width = random.int(90, 220);
    const unit = random.pick([1, 2, 5, 10, 20]);
    const perUnit = random.int(12, 16);
    const printed = random.chance(0.3);
    const patterned = printed || random.chance(0.75);
    const letters = random.chance(0.25);
    const pitch = random.int(11, 15);
    let depth = 0;
    const mark = (at: number): void =>
      paper.group('depth mark', () => {
        paper.line([-6, at * perUnit], [0, at * perUnit]);
        paper.text(String(at * unit), [-10, at * perUnit], { anchor: 'end', size: look.fontSize - 2 });
      });
    for (const [index, { name, colour, pattern }] of layers.entries()) {
      const thickness = name === 'topsoil' ? 2 : random.int(2, 7);
      const [top, height]: Place = [depth * perUnit, thickness * perUnit];
      paper.group('rock layer', () => {
        paper.rect([0, top], width, height, { fill: printed && name !== 'coal' ? '#ffffff' : colour });
        if (patterned) fillIn(paper, pattern, top, width, height, pitch);
        paper.text(letters ? ('ABCDEFG'[index] ?? '') : name, [width + 12, top + height / 2], { anchor: 'start' });
      });
      mark(depth);
      depth += thickness;
    }
    mark(depth);
    paper.text('Depth (m)', [-24, -20], { size: look.fontSize - 1 });
    return paper.finish(
      pickTitle(random, [
        'Rock strata',
        'Stratigraphic column',
        'Layers of rock in a borehole',
        `Borehole ${random.int(1, 40)}`,
      ]),
    );
  },
});
