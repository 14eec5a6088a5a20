import { allMatches } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import { valueAt, type Landscape } from '../../reading/landscape.js';
import type { Finding } from '../mention.js';
import type { World } from '../world.js';
import { markNamed } from './landscape-marks.js';
import { lessWords, moreWords, only, shown } from './landscape-words.js';
import { factIds, found, number, value, type Told } from './told.js';

interface Spot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The marks of a figure that have names: in a legend, or written beside them. */
const spotsIn = oncePer((world: World): readonly Spot[] => {
  const names = new Set([
    ...world.reading.texts.flatMap(({ text = '' }) =>
      /^[\p{L}][\p{L}\p{N} .'’-]{2,30}$/u.test(text.trim()) ? [text.trim()] : [],
    ),
    ...world.reading.plots.flatMap(({ series, kind }) => (kind === 'point' ? (series?.labels ?? []) : [])),
    ...world.reading.legends.flatMap(({ entries }) => entries.map(({ label }) => label)),
  ]);
  return [...names].flatMap((name) => {
    const mark = name.length > 2 ? markNamed(world, name) : undefined;
    return mark ? [{ name, ...mark }] : [];
  });
});

interface Said {
  readonly spot: Spot;
  readonly start: number;
  readonly end: number;
}

const saidIn = ({ sentence: { text }, world }: Told): Said[] => {
  const lower = text.toLowerCase();
  return spotsIn(world)
    .flatMap((spot) => {
      const all: Said[] = [];
      for (
        let at = lower.indexOf(spot.name.toLowerCase());
        at >= 0;
        at = lower.indexOf(spot.name.toLowerCase(), at + 1)
      ) {
        const end = at + spot.name.length;
        if (!/[\p{L}\p{N}]/u.test(`${lower[at - 1] ?? ''}${lower[end] ?? ''}`)) all.push({ spot, start: at, end });
      }
      return all;
    })
    .sort((a, b) => a.start - b.start);
};

const pair = new RegExp(
  `^(?:,? (?:which |that )?(?:is |lies |stands |sits )?(?:located |placed |marked |drawn |shown )?(?:[^();.,]{0,30}? )?(?:at|near|around) (?:about )?| ?)\\((?:x ?= ?)?(${number})[,;] ?(?:y ?= ?)?(${number})\\)`,
  'iu',
);
const compared = new RegExp(
  `^ (?:is|are|was|rises|lies|stands|reaches|has|gets|receives|sits) (?:(?:much|far|slightly|clearly|a little|somewhat) )?(?:an? )?(?:(?<more>${moreWords}|more)|(?:${lessWords}|less))(?: \\p{L}+){0,2}? than (?:at |that of |that at )?(?:the )?$`,
  'iu',
);
const unit = '(?: ?[\\p{L}°%µ$€/²³]+)?';
const valued = new RegExp(
  `^(?:,[^.;,]{0,60},)? (?:is|lies|stands|falls|sits|reaches|has|receives)\\b[^.;,\\d(]{0,40}?(?:(?:from|between) (?<low>${number})${unit} (?:to|and) (?<high>${number})|(?<below>below|under|less than|lower than) (?:about )?(?<most>${number})|(?<above>above|over|more than|higher than|exceeding) (?:about )?(?<least>${number}))`,
  'iu',
);

const valueOf = (field: Landscape, { x, y }: Spot): number =>
  valueAt(field, (x - field.x[0]) / (field.x[1] - field.x[0]), (y - field.y[0]) / (field.y[1] - field.y[0]));

/** A stretch of the sentence, as if it had been matched. */
const stretch = (text: string, start: number, end: number): RegExpMatchArray =>
  Object.assign([text.slice(start, end)] as unknown as RegExpMatchArray, { index: start, input: text });

/** "Little Tor at (3, 5)": the place of a mark that has a name. */
const placeFindings = (told: Told, all: readonly Said[]): Finding[] =>
  all.flatMap(({ spot, start, end }, index) => {
    const { text } = told.sentence;
    const next = all[index + 1]?.start ?? text.length;
    const match = pair.exec(text.slice(end, next));
    const axes = (['x', 'y'] as const).map((side) =>
      told.world.reading.plots.map((plot) => plot[side]).find((measure) => measure !== undefined),
    );
    if (!match) return [];
    const offs = [spot.x - value(match[1] ?? ''), spot.y - value(match[2] ?? '')].map(
      (off, at) => Math.abs(off) / ((axes[at]?.high ?? NaN) - (axes[at]?.low ?? NaN)),
    );
    const off = Math.max(...offs);
    const ok = off <= 0.03 ? true : off > 0.06 ? false : undefined;
    const actual = `(${Number(spot.x.toPrecision(4))}, ${Number(spot.y.toPrecision(4))})`;
    return ok === undefined ? [] : [found(told, stretch(text, start, end + match[0].length), ok, actual)];
  });

/** "Little Tor rises higher than Mount Arven", "the school lies in the band from 40 to 50": values at marks that have names. */
const valueFindings = (told: Told, all: readonly Said[], field: Landscape): Finding[] => {
  const { text } = told.sentence;
  const facts = factIds(told.world, 'extreme').slice(0, 1);
  return all.flatMap((one, index): Finding[] => {
    const next = all[index + 1];
    const own = valueOf(field, one.spot);
    const than = next && compared.exec(text.slice(one.end, next.start));
    if (next && than && next.spot !== one.spot) {
      const gap = (than.groups?.['more'] === undefined ? -1 : 1) * (own - valueOf(field, next.spot));
      const near = field.slack + (field.high - field.low) * 0.03;
      const ok = gap > near * 0.5 ? true : gap < -near ? false : undefined;
      return ok === undefined ? [] : [found(told, stretch(text, one.start, next.end), ok, shown(field), facts)];
    }
    const match = valued.exec(text.slice(one.end, next?.start ?? text.length));
    if (!match) return [];
    const { low, high, most, least } = match.groups ?? {};
    const ends = [value(low ?? least ?? '-Infinity'), value(high ?? most ?? 'Infinity')].map((end, at) =>
      Number.isNaN(end) ? (at === 0 ? -Infinity : Infinity) : end,
    );
    const slack = field.slack + (field.high - field.low) * 0.04;
    const isIn = own >= (ends[0] ?? 0) - slack && own <= (ends[1] ?? 0) + slack;
    return [found(told, stretch(text, one.start, one.end + match[0].length), isIn, Number(own.toPrecision(3)), facts)];
  });
};

/** What a sentence says of marks over a field that have names: where they are, and what the field is there. */
export const spotFindings = (told: Told): Finding[] => {
  if (allMatches(told.sentence.text, /\d|\bthan\b/giu).length === 0) return [];
  const all = saidIn(told);
  if (all.length === 0) return [];
  // Of points alone their names and places are known better than by what is written nearest.
  const field = only(told);
  return field ? [...placeFindings(told, all), ...valueFindings(told, all, field)] : [];
};
