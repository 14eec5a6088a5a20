import { allMatches } from '../../all-matches.js';
import type { Row } from '../../reading/reading.js';
import type { Finding } from '../mention.js';
import { agrees, factsOfRows } from '../query.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { numeral, valuesOf } from './item.js';

const said = new RegExp(
  `\\b(?:points?|dots?|markers?) (?:lies|lie|is|are|sits?|stands?|is drawn|is marked|is placed) at \\((${numeral})[,;] ?(${numeral})\\)`,
  'giu',
);

/** "A black point lies at (0.6, 330)": where single points are drawn, a line that goes by is none of them. */
export const markFindings = (sentence: Sentence, world: World): Finding[] =>
  allMatches(sentence.text, said).flatMap((match): Finding[] => {
    const [x, y] = [valuesOf(match[1] ?? '')[0], valuesOf(match[2] ?? '')[0]];
    const plots = world.reading.plots.filter(({ kind, form }) => kind === 'point' && form !== 'field');
    const rows = plots.flatMap((plot) => plot.rows.map((row) => ({ row, plot })));
    if (!x || !y || rows.length === 0 || rows.length > 12) return [];
    const fits = (row: Row, plot: (typeof plots)[number]): boolean =>
      row.x !== undefined && row.y !== undefined && agrees(x, row.x, plot.x) && agrees(y, row.y, plot.y);
    const hasPlaces = rows.every(({ row }) => row.x !== undefined && row.y !== undefined);
    if (!hasPlaces || rows.some(({ row, plot }) => fits(row, plot))) return [];
    const start = sentence.start + match.index;
    return [
      {
        start,
        end: start + match[0].length,
        ok: false,
        stated: `(${x.value}, ${y.value})`,
        actual: rows.map(({ row }) => `(${row.x}, ${row.y})`).join('; '),
        facts: factsOfRows(
          world,
          rows.map(({ row }) => row),
        ),
      },
    ];
  });
