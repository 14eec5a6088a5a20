import { colourName } from '../language/colour.js';
import type { Row } from '../reading/reading.js';
import type { Clause } from './clause.js';
import { finding } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import type { World } from './world.js';

const ups = 'positive|rising|gains?|increases?|increasing|bullish|advancing|surplus(?:es)?|inflows?|additions?|upward';
const downs =
  'negative|falling|loss(?:es)?|decreases?|decreasing|declines?|bearish|declining|deficits?|outflows?|deductions?|downward';
const sign = `(?:(?<up>${ups})|(?<down>${downs}))`;
const thing =
  '(?:bars?|ones?|values?|steps?|candles?|candlesticks?|changes?|columns?|bodies|days?|contributions?|amounts?)';
const shown =
  '(?:are|is|were|being|appears?|coloured|colored|drawn|shown|marked|painted|displayed|in|with|a|an|the|all|both)';

/** "Positive bars are green", "losses in red": what stands right before the colour. */
const before = new RegExp(`\\b${sign}(?: ${thing})?(?:(?: ${shown})+ | \\(|: ?)$`, 'iu');
/** "green bars are increases", "red means a loss", "green (gains)". */
const after = new RegExp(
  `^(?:-?colou?red)?(?: ${thing})?(?: \\(|(?: (?:are|is|for|=|mean|means|marks?|marking|show|shows|showing|indicat\\w+|represent\\w*|denot\\w+|signal\\w*|signif\\w+|stands? for|correspond\\w* to|being|a|an|the|net))+ )${sign}\\b`,
  'iu',
);

const changeOf = ({ from, to, value }: Row, isStep: boolean): number =>
  isStep ? (from === undefined || to === undefined ? 0 : to - from) : (value ?? 0);

/** Bars, steps and candles that go one way, where some go the other. */
const goingWay = (world: World, way: 1 | -1): readonly Row[] => {
  for (const { rows, special, form } of world.plots) {
    if (special === 'blind-candlestick' || (form !== 'bar' && special !== 'candlestick')) continue;
    const isStep = special === 'waterfall' || special === 'candlestick';
    const own = rows.filter((row) => row.total !== true);
    const all = own.map((row) => Math.sign(changeOf(row, isStep)));
    if (all.includes(1) && all.includes(-1)) return own.filter((_, at) => all[at] === way);
  }
  return [];
};

/** What colour the bars above zero have and those below, the steps up and the steps down. */
export const ofSigned = (
  { sentence: { text, start } }: Clause,
  mention: MentionOf<'colour'> & Mention,
  world: World,
  fits: (hex: string) => boolean,
): Finding | undefined => {
  const lead = before.exec(text.slice(0, mention.start - start));
  const tail = lead ? undefined : after.exec(text.slice(mention.end - start));
  const said = lead?.groups ?? tail?.groups;
  if (!said) return undefined;
  const rows = goingWay(world, said['up'] === undefined ? -1 : 1).filter(({ colour }) => colour !== undefined);
  if (rows.length === 0) return undefined;
  const hits = rows.filter(({ colour }) => fits(colour ?? '')).length;
  const ok = hits === rows.length ? true : hits === 0 ? false : undefined;
  return finding([mention], ok, mention.colour, colourName(rows[0]?.colour ?? '#000000'));
};
