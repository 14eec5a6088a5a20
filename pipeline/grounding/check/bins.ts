import type { Plot, Row } from '../reading/reading.js';
import { knownUnit } from '../language/unit-family.js';
import type { Clause } from './clause.js';
import type { Finding } from './mention.js';
import { saying } from './saying.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly row: Row;
}

/** Where the bins of a histogram begin and end; undefined where their labels are no numbers. */
export const binEdges = (plot: Plot): readonly Bin[] | undefined => {
  const bins = plot.rows.flatMap((row): Bin[] => {
    const [low, high] = (row.category ?? '').replaceAll(',', '').replaceAll('−', '-').split(' to ').map(Number);
    return low !== undefined && high !== undefined && Number.isFinite(low) && Number.isFinite(high)
      ? [{ low, high, row }]
      : [];
  });
  return bins.length === plot.rows.length && bins.length > 0 ? bins : undefined;
};

/** How wide the bins are, where all of them are. */
export const binWidth = (plot: Plot): number | undefined => {
  const widths = (binEdges(plot) ?? []).map(({ low, high }) => high - low);
  const [first] = widths;
  // Labels are rounded: edges of 0.0113 and 0.0227 stand for one width.
  return first !== undefined && widths.every((width) => Math.abs(width - first) <= Math.abs(first) * 0.12)
    ? widths.reduce((sum, width) => sum + width, 0) / widths.length
    : undefined;
};

const wide =
  /\bbins?\b[^.;]{0,24}? (?:width|size|of size|each (?:of )?width|width of|size of)(?: (?:of|is|are|=|equal to|to))? \$?(\d+(?:\.\d+)?)|\b(?:width|size) of (?:each |the |every )?bins? (?:is|equals|of|=) \$?(\d+(?:\.\d+)?)|\b(?:bins?|bars?|intervals?) (?:(?:spans?|covers?|is|are|has|have|represents?|with) )+(?:(?:a|an|width|of|range|each|equal|about|interval|wide) )*(\d+(?:\.\d+)?)[- ]?(?:\p{L}+ )?(?:wide|each|in width)|\b(?:bin|class|bar|interval)[- ]?widths? (?:is|are|of|equals|amounts to)(?: about| roughly)? \$?(\d+(?:\.\d+)?)|\bbins? (?:has|have|with) (?:a |an )?(?:equal |constant )?(?:width|size) of \$?(\d+(?:\.\d+)?)/iu;

const many = '(?:\\b(?:bins?|bars?|intervals?|columns?)\\b[^.;\\d]{1,40}|^\\W*(?:and )?)each (?:one |bar |bin )?';
/** "There are seven bars and each is 30 minutes wide". */
const eachWide = new RegExp(
  `${many}(?:is|are|covers?|spans?|stands? for|represents?) (\\d+(?:\\.\\d+)?)[- ](?:\\p{L}+ )?(?:wide|long|in width)`,
  'iu',
);
/** "Each bar spans 30 minutes": so many of a unit of the axis. */
const eachSpans = new RegExp(
  `${many}(?:covers?|spans?|stands? for|represents?) (?:an? (?:range|interval|span) of )?(\\d+(?:\\.\\d+)?) (?=\\p{L})`,
  'iu',
);

/** How many of the axis's unit one of the unit behind the number is: minutes, of an axis of hours. */
const unitRate = (text: string, { category }: Plot): number | undefined => {
  const told = knownUnit(text);
  const own = labelKey(category?.title?.printed ?? '').flatMap((word) => {
    const unit = knownUnit(word);
    return unit && unit.family === told?.family && unit.size > 0 ? [unit] : [];
  })[0];
  return told && own && told.size > 0 ? told.size / own.size : undefined;
};

/** "Each bin has a width of 10", "bins of width 5". */
export const binWidthFindings = (clause: Clause, { plots }: World): Finding[] => {
  const plot = plots.find(({ form }) => form === 'histogram');
  const width = plot && binWidth(plot);
  const said = saying(clause);
  const worded = width === undefined ? null : (wide.exec(said.text) ?? eachWide.exec(said.text));
  const match = worded ?? (width === undefined ? null : eachSpans.exec(said.text));
  const number = match?.slice(1).find((one) => one !== undefined) ?? '';
  if (!match || plot === undefined || width === undefined || number === '') return [];
  const behind = said.text.slice(match.index + match[0].lastIndexOf(number) + number.length).replace(/^[- ]/, '');
  const rate = unitRate(behind, plot) ?? (worded ? 1 : undefined);
  if (rate === undefined) return [];
  const stated = Number((Number(number) * rate).toPrecision(12));
  const [start, end] = [said.from + match.index, said.from + match.index + match[0].length];
  for (const one of clause.mentions) if (one.type === 'number' && one.start >= start && one.end <= end) one.used = true;
  const ok =
    Math.abs(stated - width) <= Math.max(0.5 * 10 ** -(String(stated).split('.')[1]?.length ?? 0), width * 0.03);
  return [
    {
      start,
      end,
      ok: ok || (Number.isInteger(stated) && Math.round(width) === stated),
      stated,
      actual: width,
      facts: [],
      firm: true,
    },
  ];
};
