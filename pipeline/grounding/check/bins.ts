import type { Plot, Row } from '../reading/reading.js';
import type { Clause } from './clause.js';
import type { Finding } from './mention.js';
import { saying } from './saying.js';
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

/** "Each bin has a width of 10", "bins of width 5". */
export const binWidthFindings = (clause: Clause, { plots }: World): Finding[] => {
  const plot = plots.find(({ form }) => form === 'histogram');
  const width = plot && binWidth(plot);
  const said = saying(clause);
  const match = width === undefined ? null : wide.exec(said.text);
  const stated = Number(match?.slice(1).find((one) => one !== undefined));
  if (!match || width === undefined || !Number.isFinite(stated)) return [];
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
