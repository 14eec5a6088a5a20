import { allMatches } from '../all-matches.js';
import { colourName, colourWords } from '../language/colour.js';
import { oncePer } from '../once-per.js';
import { colourOf } from '../reading/rows.js';
import { isMarking } from '../reading/read.js';
import type { Measure, Plot, Reading, Row } from '../reading/reading.js';
import { wordsBeside } from '../reading/words-beside.js';
import { looksSo } from './darker-one.js';
import { number, value } from './field/told.js';
import type { Finding } from './mention.js';
import { factsOfRows } from './query.js';
import type { Sentence } from './scan.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

const pair = `\\((?<x>${number}), (?<y>${number})\\)`;
/** A point of a colour, by the words beside it or not, and where it lies. */
const lies = new RegExp(
  `\\b(?<det>the|a|an) (?:(?<colour>[a-z]+(?:[ -][a-z]+)?) )?(?:point|dot|marker)(?: [“"](?<words>[^”"]{1,60})[”"])? (?:lies|is|sits|stands) at ${pair}(?!,? and \\()`,
  'giu',
);

interface Marked {
  readonly row: Row;
  readonly plot: Plot;
  readonly words: string | undefined;
}

/** Single points that a plot marks on its lines, each with the words beside it. */
const markedIn = oncePer((reading: Reading): readonly Marked[] => {
  const beside = wordsBeside(reading, reading.plots);
  return reading.plots
    .filter((plot) => isMarking(plot, reading.plots))
    .flatMap((plot) => plot.rows.map((row) => ({ row, plot, words: beside.get(row)?.text })));
});

const isAt = (measure: Measure | undefined, own: number | undefined, said: string): boolean => {
  const decimals = /\.(\d+)/.exec(said)?.[1]?.length ?? 0;
  const stated = value(said);
  return own === undefined || Math.abs(own - stated) <= Math.max(measure?.tolerance(own) ?? 0, 0.5 * 10 ** -decimals);
};

const placeOf = ({ row: { x, y }, plot }: Marked): string => `(${plot.x?.plain(x ?? 0)}, ${plot.y?.plain(y ?? 0)})`;

/**
 * "The grey point “fracture” lies at (13, 666)": the point that is marked there, or that has those words beside it. That a
 * curve goes through the place does not make it so.
 */
export const markedPointFindings = ({ text, start }: Sentence, world: World): Finding[] =>
  allMatches(text, lies).flatMap((match): Finding[] => {
    const { colour, words, x = '', y = '' } = match.groups ?? {};
    if (colour !== undefined && !colourWords.includes(colour.toLowerCase())) return [];
    if (colour === undefined && words === undefined) return [];
    const key = labelKey(words ?? '').join(' ');
    const all = markedIn(world.reading);
    const named = words === undefined ? all : all.filter((one) => labelKey(one.words ?? '').join(' ') === key);
    const has = ({ row }: Marked): boolean =>
      colour === undefined || looksSo(colourOf(row.element) ?? '#ffffff', colour.toLowerCase(), world);
    const lying = named.filter(({ row, plot }) => isAt(plot.x, row.x, x) && isAt(plot.y, row.y, y));
    const [first] = lying.length > 0 ? lying : named;
    if (!first || lying.some(has)) return [];
    const begin = start + match.index;
    return [
      {
        start: begin,
        end: begin + match[0].length,
        ok: false,
        stated: match[0],
        actual: `${colourName(colourOf(first.row.element) ?? '#000000')} point at ${placeOf(first)}`,
        facts: factsOfRows(world, [first.row]),
        plain: true,
      },
    ];
  });
