import { pickLook } from '../drawing/look.js';
import { createPaper, type Paper, type Place } from '../drawing/paper.js';
import { pickTitle } from '../drawing/title.js';
import { defineFamily } from '../family.js';

interface Shading {
  readonly paper: Paper;
  readonly colour: string;
  readonly empty: string;
}

const partName = (shaded: boolean): string => (shaded ? 'shaded part' : 'unshaded part');

/** A disc of `count` sectors from `turn` on, the first `shaded` ones filled. */
const pie = (
  { paper, colour, empty }: Shading,
  [x, y]: Place,
  radius: number,
  [shaded, count]: Place,
  turn: number,
): void => {
  const rim = (part: number): string => {
    const angle = (2 * Math.PI * part) / count + turn;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
      .map((value) => Math.round(value * 10) / 10)
      .join(',');
  };
  const box: Place[] = [
    [x - radius, y - radius],
    [x + radius, y + radius],
  ];
  for (let index = 0; index < count; index++)
    paper.path(`M${x},${y} L${rim(index)} A${radius},${radius} 0 0 1 ${rim(index + 1)} Z`, box, {
      fill: index < shaded ? colour : empty,
      'aria-label': partName(index < shaded),
    });
};

/** A bar of `count` equal parts. */
const strip = ({ paper, colour, empty }: Shading, y: number, [width, height]: Place, [shaded, count]: Place): void => {
  for (let index = 0; index < count; index++)
    paper.rect([(index * width) / count, y], width / count, height, {
      fill: index < shaded ? colour : empty,
      'aria-label': partName(index < shaded),
    });
};

/** Rows of squares, the first `shaded` ones filled. */
const squares = ({ paper, colour, empty }: Shading, cell: number, [rows, columns]: Place, shaded: number): void => {
  for (let index = 0; index < rows * columns; index++)
    paper.rect([(index % columns) * cell, Math.floor(index / columns) * cell], cell, cell, {
      fill: index < shaded ? colour : empty,
      'aria-label': partName(index < shaded),
    });
};

export const fractionModel = defineFamily({
  name: 'fraction-model',
  version: 2,
  subject: 'number',
  concepts: ['fraction', 'numerator and denominator', 'equal parts', 'equivalent fractions'],
  level: 'primary',
  language: 'svg',
  generate: (random) => {
    const look = pickLook(random.fork('look'), { colour: true });
    const sort = random.pick(['circle', 'bar', 'grid', 'bars', 'circles'] as const);
    const paper = createPaper(look, 'fraction model');
    const [colour, empty] = [look.accents[0] ?? '#888888', random.pick(['#ffffff', '#f4f4f4'])];
    const shading = { paper, colour, empty };
    const labelled = random.chance(0.5);
    const parts = sort === 'grid' ? 0 : random.int(2, sort.startsWith('circle') ? 10 : 12);
    const fraction = (top: number, bottom: number): string => `${top}/${bottom}`;
    const turn = random.pick([-Math.PI / 2, 0]);
    let [top, bottom] = [0, 1];
    if (sort === 'circle') {
      [top, bottom] = [random.int(1, parts - 1), parts];
      const radius = random.int(60, 110);
      paper.group('disc', () => {
        pie(shading, [0, 0], radius, [top, bottom], turn);
        if (labelled) paper.text(fraction(top, bottom), [0, radius + look.fontSize + 4]);
      });
    } else if (sort === 'circles') {
      // A mixed number: whole discs and a part of one more.
      const whole = random.int(1, 3);
      [top, bottom] = [whole * parts + random.int(1, parts - 1), parts];
      const radius = random.int(40, 62);
      for (let index = 0; index <= whole; index++)
        paper.group('disc', () =>
          pie(shading, [index * (2 * radius + 16), 0], radius, [Math.min(parts, top - index * parts), parts], turn),
        );
      if (labelled) paper.text(fraction(top, bottom), [whole * (radius + 8), radius + look.fontSize + 4]);
    } else if (sort === 'bar') {
      [top, bottom] = [random.int(1, parts - 1), parts];
      paper.group('bar', () => {
        strip(shading, 0, [random.int(24, 42) * 10, random.int(36, 70)], [top, bottom]);
        if (labelled) paper.text(fraction(top, bottom), [-34, 24]);
      });
    } else if (sort === 'grid') {
      const [rows, columns] = [random.int(2, 6), random.int(2, 10)];
      const cell = random.int(26, 40);
      [bottom, top] = [rows * columns, random.int(1, rows * columns - 1)];
      paper.group('grid', () => {
        squares(shading, cell, [rows, columns], top);
        if (labelled) paper.text(fraction(top, bottom), [(columns * cell) / 2, rows * cell + look.fontSize + 4]);
      });
    } else {
      // Bars of one length to compare fractions by.
      const width = random.int(26, 40) * 10;
      const height = random.int(30, 46);
      for (const [index, count] of random.sample([2, 3, 4, 5, 6, 8, 10, 12], random.int(2, 4)).entries()) {
        const shaded = random.int(1, count - 1);
        const y = index * (height + 14);
        paper.group('bar', () => {
          strip({ ...shading, colour: look.accents[index] ?? colour }, y, [width, height], [shaded, count]);
          if (labelled || index === 0) paper.text(fraction(shaded, count), [-34, y + height / 2]);
        });
      }
    }
    return paper.finish(
      pickTitle(random, ['What fraction is shaded?', 'A fraction of a whole', 'Equal parts', 'Comparing fractions']),
    );
  },
});
