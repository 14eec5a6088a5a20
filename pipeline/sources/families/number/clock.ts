import { pickLook } from '../drawing/look.js';
import { createPaper, type Paper, type Place } from '../drawing/paper.js';
import { pickTitle } from '../drawing/title.js';
import { defineFamily } from '../family.js';

const roman = ['XII', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'];

const at = (centre: Place, length: number, turns: number): Place => [
  centre[0] + length * Math.sin(2 * Math.PI * turns),
  centre[1] - length * Math.cos(2 * Math.PI * turns),
];

const drawMarks = (paper: Paper, centre: Place, radius: number, minutes: boolean): void => {
  for (let tick = 0; tick < 60; tick++) {
    const hour = tick % 5 === 0;
    if (!hour && !minutes) continue;
    const inner = radius * (hour ? 0.9 : 0.95);
    paper.line(at(centre, inner, tick / 60), at(centre, radius * 0.99, tick / 60), {
      'stroke-width': hour ? 2 : 1,
      'aria-label': hour ? 'hour mark' : 'minute mark',
    });
  }
};

const drawNumerals = (paper: Paper, centre: Place, radius: number, sort: 'all' | 'quarters' | 'roman'): void => {
  for (let hour = 0; hour < 12; hour++) {
    if (sort === 'quarters' && hour % 3 !== 0) continue;
    const label = sort === 'roman' ? (roman[hour] ?? '') : String(hour === 0 ? 12 : hour);
    paper.text(label, at(centre, radius * 0.76, hour / 12), { size: Math.round(radius * 0.16) });
  }
};

export const clockFace = defineFamily({
  name: 'clock-face',
  version: 2,
  subject: 'number',
  concepts: ['telling the time', 'hour and minute hand', 'angle', 'elapsed time'],
  level: 'primary',
  language: 'svg',
  generate: (random) => {
    const look = pickLook(random.fork('look'));
    const count = random.weighted([
      [1, 6],
      [2, 3],
      [3, 1],
    ] as const);
    const paper = createPaper(look, count === 1 ? 'analogue clock' : undefined);
    const step = random.pick([60, 30, 15, 5, 1]);
    const radius = count === 1 ? random.int(80, 130) : random.int(62, 84);
    const numerals = random.pick(['all', 'all', 'all', 'quarters', 'roman'] as const);
    const minutes = random.chance(0.7);
    const digital = random.chance(0.35);
    const face = random.chance(0.5) ? (look.pales[0] ?? '#ffffff') : '#ffffff';
    const seconds = random.chance(0.2);
    const drawClock = (index: number): void => {
      const centre: Place = [index * (2 * radius + 30), 0];
      const time = random.int(0, 720 / step - 1) * step;
      paper.circle(centre, radius, { fill: face, 'stroke-width': random.pick([2, 3, 4]), 'aria-label': 'dial' });
      drawMarks(paper, centre, radius, minutes);
      drawNumerals(paper, centre, radius, numerals);
      const [short, long] = [look.accents[1] ?? look.ink, look.accents[2] ?? look.ink];
      const plainHands = random.chance(0.6);
      const hand = { 'stroke-linecap': 'round' };
      paper.line(centre, at(centre, radius * 0.46, time / 720), {
        ...hand,
        stroke: plainHands ? look.ink : short,
        'stroke-width': 5,
        'aria-label': 'hour hand',
      });
      paper.line(centre, at(centre, radius * 0.68, (time % 60) / 60), {
        ...hand,
        stroke: plainHands ? look.ink : long,
        'stroke-width': 3,
        'aria-label': 'minute hand',
      });
      if (seconds)
        paper.line(centre, at(centre, radius * 0.66, random.int(0, 59) / 60), {
          stroke: '#c0392b',
          'stroke-width': 1,
          'aria-label': 'second hand',
        });
      paper.circle(centre, 4, { fill: look.ink, 'aria-label': 'pivot' });
      const clock = `${Math.floor(time / 60) === 0 ? 12 : Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`;
      if (digital) paper.text(clock, [centre[0], radius + 24]);
      else if (count > 1) paper.text(['A', 'B', 'C'][index] ?? '', [centre[0], radius + 24], { bold: true });
    };
    for (let index = 0; index < count; index++)
      if (count === 1) drawClock(index);
      else paper.group('clock', () => drawClock(index));
    return paper.finish(
      pickTitle(random, count === 1 ? ['What time is it?', 'Clock'] : ['How much time has passed?', 'Clocks']),
    );
  },
});
