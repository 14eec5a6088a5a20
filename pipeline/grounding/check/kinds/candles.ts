import { candleCourse } from './candle-course.js';
import { allMatches } from '../../all-matches.js';
import { ordinalRank } from '../../language/number.js';
import { colourName, isColour } from '../../language/colour.js';
import { highest, lowest } from '../../reading/statistics.js';
import type { Finding } from '../mention.js';
import { nameOf } from '../query.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { candlesOf, dayFindings, isDirected, type Candle } from './candle-days.js';
import { cuesOf, cutAt, isSize, isStretch, judged, toldOf, within, type Cue, type Told } from './told.js';

const sides = {
  from: /^(?:open|start)/i,
  to: /^(?:clos|end|finish|settl)/i,
  high: /^(?:high|peak|top|max|upper)/i,
  low: /^(?:low|dip|bottom|min|trough)/i,
} as const;
type Side = keyof typeof sides;

const roles =
  /\b(open(?:s|ed|ing)?|clos(?:es?|ed|ing)|high|low|peak(?:s|ed|ing)?|dipp(?:ed|ing)|dips?|bottom(?:s|ed)?|settled|finish(?:es|ed))\b(?! (?:prices?|values?)? ?(?:and|,|than|to\b))/giu;

const sideOf = (word: string): Side | undefined =>
  (Object.keys(sides) as Side[]).find((side) => sides[side].test(word));

const filler =
  /^(?:[ ,:=(]|price|value|level|that|day|session|week|at|of|to|was|is|were|near|around|about|approximately|roughly|a|an|the|just|only|its|with|trading|higher|lower|up|down|[$€£¥])*$/i;

/** The candle that a cue speaks of: the nearest place named, before it or right after the number. */
const candleNear = (told: Told, cue: Cue, end: number): Candle | undefined => {
  const after = told.places.find(({ start }) => start >= end && start - end < 12);
  const link =
    after &&
    /^(?: ?(?!and\b|but\b|then\b|with\b)\p{L}{2,8}\b)? ?(?:on|in|for|at)? ?(?:the )?$/iu.test(
      told.text.slice(end, after.start),
    );
  const place = link
    ? after
    : (told.places.findLast(({ end: last }) => last <= cue.start) ??
      (told.places.length === 1 ? told.places[0] : undefined));
  const own = candlesOf(told).filter(({ id }) => place?.rows.some((row) => row.id === id));
  return own.length === 1 ? own[0] : undefined;
};

/** "opened at 100", "a high of 104.6", "a 104.6 high". */
const valueFinding = (told: Told, cue: Cue): Finding[] => {
  const side = sideOf(cue.match[1] ?? '');
  if (!side || (!isDirected(told) && (side === 'from' || side === 'to'))) return [];
  if (
    /\b(?:all-time|highest|lowest|record|average|mean|every|each|largest|smallest)\b[^,;]{0,12}$/i.test(
      told.text.slice(0, cue.start),
    )
  )
    return [];
  const next = told.numbers.find(({ start }) => start >= cue.end);
  const stated = next && filler.test(told.text.slice(cue.end, next.start)) ? next : undefined;
  if (!stated || stated.number.unit !== 'plain' || stated.number.inWords) return [];
  const candle = candleNear(told, cue, stated.end);
  if (!candle) {
    const all = candlesOf(told);
    const ok = all.some((one) => isSize(told, stated, one[side]));
    return ok ? [judged(told, cue.start, stated.end, true, null)] : [];
  }
  return [judged(told, cue.start, stated.end, isSize(told, stated, candle[side]), candle[side], [candle])];
};

const superlatives =
  /\b(highest|maximum|top|greatest|largest|biggest|lowest|minimum|smallest|least)\b(?: (?:\p{L}|\d|-)+){0,2}? (open|opening|opened|close|closing|closed|high|low|price|point|level|value|wick|shadow|gain|rise|increase|advance|loss|drop|decline|fall|decrease|range|spread|swing|body|candle)\b/giu;

const measureOf = (told: Told, cue: Cue): ((candle: Candle) => number) | undefined => {
  const [, grade = '', noun = ''] = cue.match;
  const up = /^(?:h|max|t|g|la|b)/i.test(grade);
  const before = told.text.slice(Math.max(0, cue.start - 24), cue.start);
  if (/^(?:wick|shadow|candle)$/i.test(noun)) return undefined;
  if (/^open/i.test(noun) || /\bopen\w* (?:at )?(?:its|the|their) $/i.test(before)) return ({ from }) => from;
  if (/^clos/i.test(noun) || /\bclos\w* (?:at )?(?:its|the|their) $/i.test(before)) return ({ to }) => to;
  if (/^(?:gain|rise|increase|advance)$/i.test(noun)) return ({ from, to }) => to - from;
  if (/^(?:loss|drop|decline|fall|decrease)$/i.test(noun)) return ({ from, to }) => from - to;
  if (/^(?:range|spread|swing)$/i.test(noun)) return ({ low, high }) => high - low;
  if (/^body$/i.test(noun)) return ({ from, to }) => Math.abs(to - from);
  return up ? ({ high }) => high : ({ low }) => low;
};

/** "The highest price, 111.5, was reached on Mar 7". */
const extremeFinding = (told: Told, cue: Cue): Finding[] => {
  const measure = measureOf(told, cue);
  const all = candlesOf(told);
  if (!measure || all.length === 0) return [];
  const directed = /^(?:open|clos|gain|rise|incr|adv|loss|drop|decl|fall|decr)/i.test(cue.match[2] ?? '');
  if (directed && !isDirected(told)) return [];
  const up = /^(?:h|max|t|g|la|b)/i.test(cue.match[1] ?? '');
  const end = up ? highest(all.map(measure)) : lowest(all.map(measure));
  const best = all.filter((one) => Math.abs(measure(one) - end) < 1e-9);
  const until = cutAt(told, cue.end, cue.to);
  const lead = within(told.places, cue.from, cue.start).at(-1);
  const led =
    lead &&
    /\b(?:has|had|have|saw|sees|recorded|reached|posted|shows?|showed|with|is|was|marks?|marked|hit|set)\b/i.test(
      told.text.slice(lead.end, cue.start),
    );
  const place = led
    ? lead
    : (within(told.places, cue.end, until)[0] ?? (/^on\b|^in\b|^at\b/i.test(told.text.trimStart()) ? lead : undefined));
  // "The largest drop, from 64 to 58": between two prices.
  const number = within(told.numbers, cue.end, until).find(
    ({ start, number: one }) =>
      one.unit === 'plain' && !one.inWords && !/\b(?:from|to) \W?$/i.test(told.text.slice(0, start)),
  );
  if ((!place && !number) || isStretch(told.text.slice(cue.end, Math.min(cue.to, place?.start ?? cue.end)))) return [];
  const ok =
    (!place || best.some(({ id }) => place.rows.some((row) => row.id === id))) &&
    (!number || isSize(told, number, end));
  const from = Math.min(cue.start, place?.start ?? cue.start);
  const to = Math.max(cue.end, place?.end ?? 0, number?.end ?? 0);
  return [judged(told, from, to, ok, best.map((one) => `${nameOf(one)}: ${end}`).join('; '), best)];
};

const moves =
  /\b(?:(rose|rises?|rising|climb(?:s|ed)|gain(?:s|ed)|increas(?:es?|ed)|advanc(?:es?|ed)|bullish|clos(?:es?|ed) (?:higher|up|above)|jump(?:s|ed)|surg(?:es?|ed)|rall(?:y|ies|ied)|rebound(?:s|ed)|recover(?:s|ed))|(fell|falls?|dropp?(?:s|ed)|declin(?:es?|ed)|los(?:es|t)|decreas(?:es?|ed)|bearish|clos(?:es?|ed) (?:lower|down|below)|slid|slips?|slipped|tumbl(?:es?|ed)|plung(?:es?|ed)|retreat(?:s|ed)))\b/giu;

/** "On Mar 10 the price fell from 107.4 to 104.2": which way a day went. */
const moveFinding = (told: Told, cue: Cue): Finding[] => {
  if (!isDirected(told)) return [];
  const sign = cue.match[1] === undefined ? -1 : 1;
  const named = [...within(told.places, cue.from, cue.start), ...within(told.places, cue.end, cue.to)];
  const candles = candlesOf(told).filter(({ id }) => named.some(({ rows }) => rows.some((row) => row.id === id)));
  const numbers = within(told.numbers, cue.end, cue.to).filter(
    ({ number }) => number.unit === 'plain' && !number.inWords,
  );
  const stretch = told.text
    .slice(cue.from, cue.to)
    .replace(/\bfrom (?:about |around )?[$€£]?[\d.,]+ (?:down |up )?to\b/i, '');
  if (candles.length === 0 || isStretch(stretch)) return [];
  const from = Math.min(cue.start, ...named.map(({ start }) => start));
  const to = Math.max(cue.end, ...named.map(({ end }) => end), ...numbers.map(({ end }) => end));
  const wrong = candles.find((one) => Math.sign(one.to - one.from) !== sign);
  if (numbers.length === 0)
    return [judged(told, from, to, wrong === undefined, wrong ? `${wrong.from} to ${wrong.to}` : null, candles)];
  const [candle] = candles;
  const [a, b] = numbers;
  if (candles.length !== 1 || !candle || !a) return [];
  const parts = b
    ? isSize(told, a, candle.from) && isSize(told, b, candle.to)
    : [candle.to, candle.to - candle.from].some((one) => isSize(told, a, one));
  return [
    judged(told, from, to, wrong === undefined && (parts || undefined), `${candle.from} to ${candle.to}`, [candle]),
  ];
};

const meanings =
  /\b(clos\w*|end\w*|price\w*|days?)\b[^,;.]{0,60}?\b(?:(higher|above|exceed\w*|greater|ris\w+|rose|increas\w+|gain\w*|up|bullish)|(lower|below|fell|fall\w*|declin\w+|dropp?\w*|decreas\w+|loss\w*|down|bearish|less))\b|\b(?:(bullish|ris\w+|increas\w+|gains?|upward\w*|up)|(bearish|fall\w*|decreas\w+|loss\w*|downward\w*|down|declin\w+)) (?:\w+ ){0,3}(?:in|as|with|by|are|is)\b/giu;

const shownColour = (candle: { readonly colour?: string | undefined } | undefined): string | null =>
  candle?.colour === undefined ? null : colourName(candle.colour);

/** "Green candles mark days that closed higher": what a colour of the bodies means. */
const colourFinding = (told: Told): Finding[] => {
  if (!isDirected(told)) return [];
  const colours = told.sentence.mentions.flatMap((mention) =>
    mention.type === 'colour'
      ? [{ colour: mention.colour, start: mention.start - told.sentence.start, end: mention.end - told.sentence.start }]
      : [],
  );
  const all = candlesOf(told);
  return colours.flatMap(({ colour, start, end }, index) => {
    const before = colours[index - 1]?.end ?? 0;
    const after = colours[index + 1]?.start ?? told.text.length;
    const rest = told.text.slice(end, after);
    const stop = rest.search(/;/);
    const right = stop < 0 ? rest : rest.slice(0, stop);
    // "After two green days the price fell", "the red ones are March 3 and 4": of some of them, and of no colour.
    if (
      /\b(?:after|before|following|until|one|two|three|four|five|six|seven|eight|\d+) $/i.test(
        told.text.slice(0, start),
      )
    )
      return [];
    // "and red candles the opposite".
    if (
      /^ ?(?:\p{L}+ )?(?:mark |show |mean |indicate |represent )?(?:the (?:opposite|reverse|other)|days of loss)/iu.test(
        right,
      )
    )
      return [];
    const left = told.text.slice(before, start).replace(/^[^]*;/, '');
    // "bullish days in teal", or "teal bars mark days that closed higher".
    const owned = /\b(?:in|as|with|by|are|is|colou?red|shown|drawn) (?:\w+ )?$|\($/i.test(left);
    const behind = allMatches(left, meanings).at(-1);
    const meant = (owned ? behind : undefined) ?? allMatches(right, meanings)[0] ?? behind;
    if (
      !meant ||
      !/\b(?:candle|candlestick|bar|day|session|bod|colou?r|mark|indicat|represent|show|denot|signif|mean|price)/i.test(
        told.text,
      )
    )
      return [];
    const sign = (meant[2] ?? meant[4]) === undefined ? -1 : 1;
    const own = all.filter((one) => one.colour !== undefined && isColour(one.colour, colour));
    const ok = own.length > 0 && own.every((one) => Math.sign(one.to - one.from) === sign || one.to === one.from);
    return [judged(told, start, end, ok, shownColour(own[0] ?? all[0]), own)];
  });
};

const days =
  /\b(?:the )?(first|second|third|fourth|fifth|last|final|second[- ]to[- ]last|penultimate) (?:trading )?(?:day|session|candle|candlestick|bar)\b|\b(?:on|in|by|at) the (first|second|third|fourth|fifth|last|final)(?: one)?(?=[.,;)]|$| and\b| but\b)/giu;

/** "closes at 110 on the last day": candles by their place in the row. */
const withDays = (told: Told): Told => {
  const all = candlesOf(told);
  const found = allMatches(told.text, days).flatMap((match) => {
    const word = (match[1] ?? match[2] ?? '').toLowerCase();
    const at = /^(?:last|final)$/.test(word) ? -1 : /last|penultimate/.test(word) ? -2 : (ordinalRank(word) ?? 0) - 1;
    const candle = all.at(at);
    return candle && at < all.length
      ? [{ start: match.index, end: match.index + match[0].length, rows: [candle] }]
      : [];
  });
  return found.length === 0
    ? told
    : { ...told, places: [...told.places, ...found].toSorted((a, b) => a.start - b.start) };
};

/** What is said of the prices, the days and the colours of a chart of candles. */
export const candleFindings = (sentence: Sentence, world: World): Finding[] => {
  const plain = toldOf(sentence, world, 'candlestick', 'ohlc', 'blind-candlestick');
  if (!plain) return [];
  const told = withDays(plain);
  return [
    ...cuesOf(told, superlatives).flatMap((cue) => extremeFinding(told, cue)),
    ...dayFindings(told),
    ...candleCourse(told),
    ...colourFinding(told),
    ...cuesOf(told, roles).flatMap((cue) => valueFinding(told, cue)),
    ...cuesOf(told, moves).flatMap((cue) => moveFinding(told, cue)),
  ];
};
