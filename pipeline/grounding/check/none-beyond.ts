import { allMatches } from '../all-matches.js';
import type { Measure, Plot } from '../reading/reading.js';
import { isEntity } from './clause.js';
import { factsOfRows, hasValue, nameOf } from './query.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const said = new RegExp(
  '(?:^|[,;:] |\\band |\\bbut )(?:none of the|not one of the|no|not a single) (?!more|less|longer)[^,;.\\d]{3,40}? (?:(?<up>exceeds?|is above|are above|lies above|goes above|rises above|is over|is higher than|is greater than|is larger than|gets above|surpasses)|(?<down>falls? below|is below|are below|lies below|drops? below|goes below|is under|is lower than|is less than)) (?:the |a |an )?(?:\\p{L}+ of )?(?<n>[-−]?\\d[\\d,]*(?:\\.\\d+)?) ?(?<unit>%|[\\p{L}°µ/]{1,8}?)?(?= (?:limit|threshold|mark|line|level|target|budget|accuracy|objective)\\b|[.,;:)]|$)',
  'giu',
);

const unitOf = (measure: Measure | undefined): string => (measure?.unit ?? '').toLowerCase();

/** The plot whose values are meant: the one with such a unit, or the only one. */
const meant = ({ plots }: World, unit: string): Plot | undefined => {
  const valued = plots.filter(({ rows, form }) => form !== 'box' && form !== 'heatmap' && rows.some(hasValue));
  const own = valued.filter(({ measure }) => unit !== '' && unitOf(measure) === unit.toLowerCase());
  const [one, ...more] = own.length > 0 ? own : valued;
  return more.length > 0 || (own.length === 0 && unit !== '') ? undefined : one;
};

/** "None of the batch sizes exceeds the 24 GB limit": no value is beyond, in the unit that is told. */
export const noneBeyond = ({ text, start, mentions }: Sentence, world: World): Finding[] =>
  allMatches(text, said).flatMap((match): Finding[] => {
    const { up, n = '', unit = '' } = match.groups ?? {};
    const number = Number(n.replaceAll(',', '').replace('−', '-'));
    const plot = meant(world, unit);
    if (!plot?.measure || /\b(?:except|other than|apart from|but|would|if|in|at|for|before|after)\b/i.test(text))
      return [];
    // "CoLA is the hardest: no model exceeds 65": of a part that was named before.
    if (mentions.some((one) => isEntity(one) && one.end <= start + match.index)) return [];
    const rows = plot.rows.filter(hasValue);
    const level = unit === '%' && plot.measure.high <= 1.5 ? number / 100 : number;
    const slack = plot.measure.tolerance(level);
    const sign = up === undefined ? -1 : 1;
    const top = rows.reduce((a, b) => (b.value * sign > a.value * sign ? b : a));
    const off = (top.value - level) * sign;
    const ok = off > slack ? false : off <= 0 ? true : undefined;
    if (ok === undefined || level < plot.measure.low - slack || level > plot.measure.high * 1.2 + slack) return [];
    return [
      {
        start: start + match.index,
        end: start + match.index + match[0].length,
        ok,
        stated: match[0].trim(),
        actual: `${nameOf(top)}: ${top.value}`,
        facts: factsOfRows(world, [top]),
        plain: true,
      },
    ];
  });
