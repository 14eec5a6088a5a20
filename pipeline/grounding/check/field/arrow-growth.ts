import { allMatches } from '../../all-matches.js';
import { arrowsOf, flowOf, lengthAlong, longestOf } from '../../reading/field.js';
import type { Plot } from '../../reading/reading.js';
import type { Finding } from '../mention.js';
import { sideWord } from './sides.js';
import { factIds, found, number, value, type Told } from './told.js';

const things =
  '(?:arrows?|vectors?|barbs?|winds?|field|flow|currents?|speeds?|velocity|magnitudes?|lengths?|water|air|motion|they|it)';
const more = 'longer|stronger|larger|bigger|faster|greater|higher|windier';
const less = 'shorter|weaker|smaller|slower|lighter|lower|calmer';
const gets = '(?:gets?|getting|grows?|growing|becomes?|becoming|are|is|turns?|blows?)';
const grade = '(?:ever|steadily|gradually|progressively|much|clearly|and)';
const growth = `(?:(?<more>${gets} (?:${grade} )*(?:${more})(?: and (?:${more}))?|increas(?:es?|ing)|strengthen(?:s|ing)?|speeds? up|speeding up|rises?|rising|grows?(?! (?:${more}|${less}|ever|steadily))|lengthen(?:s|ing)?|intensif(?:ies|y)|picks? up|accelerates?)|(?<less>${gets} (?:${grade} )*(?:${less})(?: and (?:${less}))?|decreas(?:es?|ing)|weaken(?:s|ing)?|slows? down|slowing down|decays?|decaying|falls?(?: off)?|drops?(?: off)?|declin(?:es?|ing)|diminish(?:es|ing)?|dies? down|shrinks?|shorten(?:s|ing)?|fades?|decelerates?))`;
const core =
  '(?:origin|cent(?:re|er)|middle|core|vortex|eye|(?:red|black|blue|green|orange|white) (?:dot|point|circle|marker|star|cross))';
const rim = '(?:edges?|rim|corners|outside|borders?|margins?|periphery|boundar(?:y|ies))';
const side =
  '(?:top|bottom|right|left|east|west|north|south)(?:(?:ern)?(?:-hand)? (?:side|edge|end|half|part|border|margin))?';
const way = `(?<way>to(?:wards?)? the ${core}|to(?:wards?)? the (?:outer )?${rim}|to(?:wards?)? the ${side}|outwards?|inwards?|with (?:the |increasing |growing |greater )*(?:distance|radius)(?: (?:from|to) (?:the |this )?${core})?|(?:the )?(?:further|farther)(?: (?:away|out))*(?: (?:they|one|you) (?:are|is|get|gets|go|goes))?(?: from the ${core})?|away from the ${core}|from (?:the )?(?:left to (?:the )?right|right to (?:the )?left|west to east|east to west|(?:bottom|south) to (?:the )?(?:top|north)|(?:top|north) to (?:the )?(?:bottom|south))|as (?:one|you) (?:moves?|goes?) (?:away from|out from|towards?) the ${core}|from the (?:first|leftmost) (?:\\p{L}+ )?to the (?:last|rightmost))`;

const growing = new RegExp(
  `\\b${things}\\b(?:[^.;:,]|,(?! (?:and|but|while|whereas|the))){0,40}?\\b${growth}(?: in (?:length|size|magnitude|speed|strength))?(?:,? (?:\\p{L}+ly|again|continuously|the))*? ${way}`,
  'giu',
);
const wayFirst = new RegExp(`(?:^|[,;] )${way},? ${things}\\b[^.;:,]{0,30}?\\b${growth}(?= ?(?:[.,;]|$))`, 'giu');

const fromTo = new RegExp(
  `\\b${things}\\b[^.;:,]{0,40}?\\b${growth}[^.;:,\\d]{0,30}? from (?:the )?(?<noun>\\p{L}+ )?(?<from>${number}|\\p{Lu}\\p{L}*)(?: ?\\p{L}+)? to (?:the )?(?:\\p{L}+ )?(?<to>${number}|\\p{Lu}\\p{L}*)\\b(?! ?(?:kn|kt|knots|m\\/s|km\\/h|mph))`,
  'gu',
);
const long = 'longest|strongest|fastest|largest|biggest';
const short = 'shortest|weakest|slowest|smallest|tiniest';
const placedEnd = new RegExp(
  `\\b(?:(?<most>${long})|(?<least>${short})) (?:ones|arrows?|vectors?|flow|speeds?|velocity|motion|winds?|currents?|movement)(?: (?:are|is|occurs?|lies?|lie|appears?|can be|found|located|seen|to be))* (?:in|at|near|around|next to|close to|along|by|right at) the (?:(?<mid>${core})|(?:four |outer )*(?<out>${rim}))`,
  'giu',
);
const placedFirst = new RegExp(
  `\\b(?:in|at|near|around|next to|close to) the (?:(?<mid>${core})|(?:four |outer )*(?<out>${rim}))(?: of the \\p{L}+)?,? (?:the |all )?(?:arrows?|vectors?|speeds?|flow|they|those)(?: (?:are|is|of the \\p{L}+))* (?:the |very |quite |much |rather )*(?:(?<most>long(?:est)?|fast(?:est)?|strong(?:est)?)|(?<least>short(?:est)?|slow(?:est)?|weak(?:est)?|tiny))\\b(?!er)`,
  'giu',
);
// "Within one row all arrows have equal length": of those.
const alike =
  /(?<=^|[.;,:] |\band |\bthat |\bbut )(?:all|every|the) (?:of )?(?:the )?(?:\p{L}+ ){0,2}(?:arrows?|vectors?) (?:have|has|are|is|of)(?: all| of)? (?:exactly )?(?:the same|equal|equally|a uniform|the) (?<what>length|long|size|colou?r)\b/giu;
const byColour =
  /\bcolou?red (?:by|according to|after|with) (?:the |their )?(?:speed|magnitude|length|strength|velocity)\b/giu;

const facts = ({ world }: Told): string[] => factIds(world, 'attribute');

/** The one set of arrows, or of barbs, that a figure has. */
const arrowPlot = ({ fields }: Told): Plot | undefined => {
  const plots = fields.filter(({ drawn }) => drawn === 'arrows' || drawn === 'barbs');
  return plots.length === 1 ? plots[0] : undefined;
};

const sign = (groups: RegExpMatchArray['groups']): 1 | -1 => (groups?.['more'] === undefined ? -1 : 1);

/** How the lengths go along the way that words tell. */
const alongWay = (plot: Plot, words: string): number | undefined => {
  const along = lengthAlong(plot);
  if (!along) return undefined;
  if (/first|leftmost/i.test(words)) return along.x;
  const isIn = /inward|towards? the/i.test(words) && new RegExp(`\\b(?:inward|${core})`, 'i').test(words);
  if (isIn) return -along.away;
  if (/outward|distance|radius|further|farther|away/i.test(words) || new RegExp(`\\b${rim}\\b`, 'i').test(words))
    return along.away;
  const [, to] = / to (?:the )?(\p{L}+)$/iu.exec(words) ?? [];
  const end = sideWord(to ?? words.replace(/^to(?:wards?)? the /i, ''));
  if (!end) return undefined;
  return end[0] !== 0 ? along.x * end[0] : along.y * end[1];
};

const growthFindings = (told: Told, plot: Plot): Finding[] =>
  [growing, wayFirst].flatMap((pattern) =>
    allMatches(told.sentence.text, pattern).flatMap((match) => {
      const along = alongWay(plot, match.groups?.['way'] ?? '');
      if (along === undefined || Math.abs(along) < 0.3) return [];
      return [found(told, match, along > 0 === sign(match.groups) > 0, flowOf(plot).growth ?? null, facts(told))];
    }),
  );

const speedAt = (plot: Plot, at: (arrow: { x: number; y: number }, index: number) => boolean): number | undefined => {
  const own = arrowsOf(plot).filter(at);
  return own.length === 0 ? undefined : own.reduce((sum, { u, v }) => sum + Math.hypot(u, v), 0) / own.length;
};

/** "from buoy 1 to buoy 6", "from station A to station F", "from 1 km to 3 km": along the side that has both places. */
const placeFindings = (told: Told, plot: Plot): Finding[] =>
  // Names have capitals, and the first word of a sentence has one.
  allMatches(
    told.sentence.text.replace(/^\p{Lu}/u, (one) => one.toLowerCase()),
    fromTo,
  ).flatMap((match) => {
    const { from = '', to = '', noun = '' } = match.groups ?? {};
    const all = arrowsOf(plot);
    const labels = plot.elements.map(({ encoding }) => encoding?.x);
    const isNamed = labels.includes(from) && labels.includes(to) && all.length === labels.length;
    const [a, b] = [value(from), value(to)];
    const has = (axis: 'x' | 'y'): boolean => [a, b].every((one) => all.some((arrow) => arrow[axis] === one));
    const titles = (['x', 'y'] as const).filter((axis) =>
      plot[axis]?.title?.printed.toLowerCase().includes(noun.trim().toLowerCase()),
    );
    const axes = (['x', 'y'] as const).filter(has);
    const axis = axes.length === 1 ? axes[0] : axes.find((one) => noun.trim() !== '' && titles.includes(one));
    const at = (label: string, place: number): number | undefined =>
      isNamed
        ? speedAt(plot, (_, index) => labels[index] === label)
        : axis && speedAt(plot, (arrow) => arrow[axis] === place);
    const [first, last] = [at(from, a), at(to, b)];
    if (first === undefined || last === undefined || Math.abs(first - last) < Math.max(first, last) * 0.05) return [];
    return [found(told, match, last > first === sign(match.groups) > 0, `${first} to ${last}`, facts(told))];
  });

/** "The longest arrows are found next to the red dot": in the middle, or at the rim. */
const endFindings = (told: Told, plot: Plot): Finding[] =>
  [placedEnd, placedFirst].flatMap((pattern) =>
    allMatches(told.sentence.text, pattern).flatMap((match) => {
      const { most, mid } = match.groups ?? {};
      const along = lengthAlong(plot);
      if (!along || Math.abs(along.away) < 0.5) return [];
      const isOutLong = along.away > 0;
      return [found(told, match, (most === undefined) === ((mid === undefined) !== isOutLong), null, facts(told))];
    }),
  );

const looksFindings = (told: Told, plot: Plot): Finding[] => {
  const { text } = told.sentence;
  const inks = new Set(plot.elements.map(({ fill, stroke }) => fill ?? stroke)).size;
  return [
    ...allMatches(text, alike).flatMap((match) => {
      if (/^colo/i.test(match.groups?.['what'] ?? '')) return [found(told, match, inks === 1, inks, facts(told))];
      const ends = [1, -1].map((way) => longestOf(plot, way as 1 | -1)[0]);
      const [top, low] = ends.map((one) => (one ? Math.hypot(one.u, one.v) : undefined));
      if (plot.drawn === 'barbs' || arrowsOf(plot).length < 4) return [];
      const isSame = top === undefined || low === undefined || low > top * 0.93;
      return isSame || (low ?? 0) < (top ?? 0) * 0.8 ? [found(told, match, isSame, null, facts(told))] : [];
    }),
    ...allMatches(text, byColour).flatMap((match) =>
      inks === 1 || inks > 5 ? [found(told, match, inks > 1, inks, facts(told))] : [],
    ),
  ];
};

/** Where the arrows of a field, or the winds of its stations, get longer, and whether they are alike. */
export const arrowGrowth = (told: Told): Finding[] => {
  const plot = arrowPlot(told);
  return plot ? [growthFindings, placeFindings, endFindings, looksFindings].flatMap((rule) => rule(told, plot)) : [];
};
