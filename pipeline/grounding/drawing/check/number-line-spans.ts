import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Drawing } from '../drawing.js';
import type { Verdict } from '../../verdict.js';
import { N, numberOf } from './number-line.js';
import { lineIn, type NumberLine } from './number-line-model.js';
import { flat, holds, type Interval, isSame, setsOf, spelled, writtenIn } from './number-line-sets.js';
import type { Scope } from './verdict.js';

const OPEN = 'open|hollow|empty|unfilled|white|not filled|clear|blank';
const SHUT = 'filled|closed|solid|full|shaded|filled-in|filled in|black|dark|coloured-in';
const HOW = `(?<how>${OPEN}|${SHUT})`;
const DOT = '(?:circles?|dots?|points?|endpoints?|end points?|ends?|discs?|bullets?|marks?)';
const PART =
  '(?:interval|segment|bar|part|region|section|solution(?: set)?|stretch|shading|range|set|area|portion|piece|highlighting|highlight|ray|band|strip|stroke|line segment|(?:blue|red|green|orange|thick|bold|coloured|colored|shaded|highlighted) line)';
const end = '(?!\\w|\\.\\d|,\\d)';

const isOpenWord = new RegExp(`^(?:${OPEN}|not included|excluded)$`, 'i');
const isLookWord = new RegExp(`^(?:${OPEN}|${SHUT})$`, 'i');
const isPartNext = new RegExp(`^(?: the)?(?: \\w+)? ?(?:${PART}|solutions?)`, 'i');
const dotAt = new RegExp(
  `\\b(?:(?:an?|the|one) )?${HOW} ${DOT},?(?: (?:is|are|lies|sits|stands|appears|drawn|placed|located|which|that|marks|found|positioned|can be seen))*(?: (?:at|on|over|above|around|for|marks|marking))+(?: the)?(?: (?:number|value|point))? ${N}${end}`,
  'gi',
);
const numberIs = new RegExp(
  `(?<!\\d)(?:(?:the )?(?:left|right|lower|upper|other)?-?(?:end ?point|circle|dot|point|end|one|boundary|value|number)s? )?(?:(?:at|on|for|above|over) )?(?<![\\w.,])${N}(?: (?:is|are|has|gets|as|with|being|marked|by|shown|drawn|indicated|carries|itself|clearly|a|an|the|,|not))* (?<what>${OPEN}|${SHUT}|not included|not part of|excluded|included|not a solution|a solution|part of|in the|inside the|outside the|not in the)\\b(?! (?:line|segment|bar))`,
  'gi',
);
const sideIs = new RegExp(
  `\\b(?<side>left|right|lower|upper)(?:-hand)? (?:end ?point|end|boundary|circle|dot|bound)(?: (?:of|the|interval|segment|is|are|has|an?|being|marked|by|with|drawn|as|blue|red|green|not))* (?<what>${OPEN}|${SHUT}|not included|excluded|included)\\b`,
  'gi',
);
const member = new RegExp(
  `(?<![\\w.,])${N}(?: (?:also|clearly|does|do|is|are|both|number))*(?<no> (?:not|never))? (?:belongs? to|lies? (?:in|inside|within|outside)|(?:is|are|falls?|sits?|contained|included)(?: (?:in|inside|within|outside|part of|contained in|included in|covered by|an element of|among))+|satisf(?:y|ies))(?: (?:of|the|this|shaded|highlighted|blue|red|green|orange|marked|thick|coloured|colored|bold|solution|given))+ ?(?:${PART}|inequality|solutions?)`,
  'gi',
);
const spanFrom = new RegExp(
  `\\b${PART}(?: of the (?:number )?line)?(?: (?:that|which|is|are|it|drawn|marked|shown|highlighted|shaded|thick|blue|on|over|the|number|line|above|along|,|clearly))*(?: (?:runs|goes|extends|stretches|reaches|ranges|lies|covers|starts|begins|spans|running|going|extending|stretching|reaching|drawn|shaded|highlighted|runs all the way))?(?: all the numbers)? (?:from|between)(?: the)? ${N}(?: (?:on the left|inclusive|exclusive))? (?:up to|to|through to|and|until)(?: the)? ${N}${end}`,
  'gi',
);
const endsAt = new RegExp(
  `\\b${PART}(?: (?:of|on|the|number|line|shown|also))*(?<no> (?:does not|doesn't))? (?<verb>ends?|stops?|finishes|starts?|begins?)(?: (?:at|on|with|in|the|point|number|value))+ ${N}${end}`,
  'gi',
);
const longIs = new RegExp(
  `\\b${PART}(?: (?:is|has|covers|spans|that|which|marked|a|length|of|exactly|only|about))+ ${N} (?:units?)(?: (?:long|wide|in length))?`,
  'gi',
);
const lengthIs = new RegExp(`\\b(?:length|width) of(?: the)?(?: \\w+)? ?${PART} is ${N}${end}`, 'gi');
const marked = new RegExp(
  `(?<!\\b(?:part|section|stretch|piece|portion) of (?:the )?(?:number )?)\\b(?:number line|line|scale|axis|ticks?|tick marks?|numbers?|integers?|labels?|marks?)(?: (?:is|are|that|which|at|every|each|integer|on|the|line|marked|labelled|labeled|numbered|drawn|shown|goes|runs|running|with|ticks|tick|integers|whole|number|numbers|divided|and|it|for|all|printed|given|,|graduated))* from ${N} (?:up )?(?:to|through) ${N}${end}`,
  'gi',
);
const on =
  /\b(?:arrow|ray|interval|segment|line|shading|part|region|solution set|solution|thick line)\b[^.;]*?\b(?:(?:goes|extends|continues|runs|points?|leads|stretches) (?:on )?(?:(?:to(?:wards)? the )?(?<way>left|right))(?: (?:forever|indefinitely|without (?:end|bound|limit)|to infinity))?|(?:to(?:wards)?|toward) (?<sign>(?:positive |negative |plus |minus |[-+−])?infinity))/giu;
const units =
  /\b(?:labell?ed|measured|marked|given|scaled|graduated|numbered|shown) in (?<unit>centimet(?:re|er)s?|met(?:re|er)s?|millimet(?:re|er)s?|kilomet(?:re|er)s?|inches|feet|seconds?|minutes?|hours?|years?|degrees(?: celsius)?|dollars|euros|grams?|kilograms?|percent)\b/giu;

/** One sentence about a number line, and how a reader of it answers. */
interface Told {
  readonly text: string;
  readonly line: NumberLine;
  readonly sets: readonly Interval[];
  readonly drawing: Drawing;
  /** The intervals and the dots, as they are drawn. */
  readonly shown: string;
  readonly dots: string;
  /** Two numbers that a reader takes for the same place. */
  readonly is: (a: number, b: number) => boolean;
  readonly say: (match: RegExpExecArray, ok: boolean, stated: string, actual: string) => void;
}

/** "A hollow circle at 4", "the left end is closed". */
const readDots = ({ text, line, sets, shown, dots, is, say }: Told): void => {
  if (line.dots.length > 0)
    for (const match of allMatches(text, dotAt)) {
      const [how, at] = [match.groups?.['how'] ?? '', numberOf(match[2] ?? '')];
      say(
        match,
        line.dots.some((dot) => is(dot.at, at) && dot.open === isOpenWord.test(how)),
        `${how} ${at}`,
        dots,
      );
    }
  for (const match of sets.length === 1 ? allMatches(text, sideIs) : []) {
    const what = match.groups?.['what'] ?? '';
    const isLeft = /left|lower/i.test(match.groups?.['side'] ?? '');
    const seen = isLeft ? sets[0]?.fromIn : sets[0]?.toIn;
    const open = isOpenWord.test(what);
    if (seen !== undefined) say(match, seen !== open, what, shown);
  }
};

/** "3 is included", "2 lies in the shaded part". */
const readMembers = ({ text, line, sets, shown, dots, is, say }: Told): void => {
  for (const match of allMatches(text, numberIs)) {
    const [what, at] = [(match.groups?.['what'] ?? '').toLowerCase(), numberOf(match[1] ?? '')];
    const dot = line.dots.find((one) => is(one.at, at));
    const negated = /\bnot\b/i.test(match[0]);
    if (isLookWord.test(what)) {
      if (dot) say(match, (dot.open === isOpenWord.test(what)) !== (negated && what !== 'not filled'), what, dots);
      continue;
    }
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    if (/(?:part of|in the|inside the|outside the)$/.test(what) && !isPartNext.test(after)) continue;
    const seen = sets.map((set) => holds(set, at));
    if (sets.length === 0 || seen.includes(undefined)) continue;
    const no = negated || /excluded|outside/.test(what);
    say(match, seen.includes(true) !== no, what, shown);
  }
  for (const match of sets.length === 0 ? [] : allMatches(text, member)) {
    const seen = sets.map((set) => holds(set, numberOf(match[1] ?? '')));
    const no = (match.groups?.['no'] !== undefined) !== /\boutside\b/.test(match[0]);
    if (!seen.includes(undefined)) say(match, seen.includes(true) !== no, match[1] ?? '', shown);
  }
};

/** "The interval runs from −2 to 3", "the ray goes on to the right". */
const readEnds = ({ text, line, sets, shown, is, say }: Told): void => {
  for (const match of sets.length === 0 ? [] : allMatches(text, spanFrom)) {
    const [a, b] = [numberOf(match[1] ?? ''), numberOf(match[2] ?? '')];
    say(
      match,
      sets.some(({ from, to }) => (is(from, a) && is(to, b)) || (is(from, b) && is(to, a))),
      `${a} to ${b}`,
      shown,
    );
  }
  for (const match of sets.length === 0 ? [] : allMatches(text, endsAt)) {
    const at = numberOf(match[3] ?? '');
    const start = /^(?:start|begin)/i.test(match.groups?.['verb'] ?? '');
    const ok = sets.some(
      ({ from, to }) => is(start ? from : to, at) || (!Number.isFinite(start ? from : to) && is(start ? to : from, at)),
    );
    say(match, ok !== (match.groups?.['no'] !== undefined), String(at), shown);
  }
  for (const match of sets.length === 0 ? [] : [...allMatches(text, longIs), ...allMatches(text, lengthIs)]) {
    const stated = numberOf(match[1] ?? '');
    say(
      match,
      sets.some(({ from, to }) => is(to - from, stated)),
      String(stated),
      shown,
    );
  }
  for (const match of allMatches(text, marked)) {
    const [a, b] = [numberOf(match[1] ?? ''), numberOf(match[2] ?? '')];
    say(match, a === line.least && b === line.most, `${a} to ${b}`, `${line.least} to ${line.most}`);
  }
  for (const match of sets.length === 0 ? [] : allMatches(text, on)) {
    const { way, sign = '' } = match.groups ?? {};
    if (way === undefined && sign === '') continue;
    const right = way === undefined ? !/negative|minus|[-−]/.test(sign) : way.toLowerCase() === 'right';
    const open = sets.some(({ from, to }) => (right ? to === Infinity : from === -Infinity));
    const forever = sign !== '' || /forever|indefinitely|without|infinity/i.test(match[0]);
    if (open || forever) say(match, open, right ? 'right' : 'left', shown);
  }
};

/** "x ≥ 3", "[−1, 4)", "labelled in centimetres". */
const readWritings = ({ text, sets, drawing, shown, say }: Told): void => {
  const printed = drawing
    .of('text')
    .map(({ name }) => flat(name ?? ''))
    .filter((name) => /[<>≤≥]/.test(name));
  for (const { match, set } of writtenIn(text)) {
    const isPrinted = printed.some((name) => name.includes(flat(match[0])));
    if (isPrinted) say(match, true, match[0], match[0]);
    else if (sets.length > 0)
      say(
        match,
        sets.some((one) => isSame(one, set)),
        match[0],
        printed[0] ?? shown,
      );
  }
  for (const match of allMatches(text, units)) {
    const unit = (match.groups?.['unit'] ?? '').toLowerCase();
    const written = drawing.of('text').some(({ name = '' }) => /\p{L}{2}/u.test(name));
    if (!written) say(match, false, unit, 'none');
  }
};

/** Intervals on a number line: their ends, which of these belong to them, what lies in them, how they are written. */
export const intervalRule = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const { drawing } = scope;
  const line = lineIn(drawing);
  if (!line) return [];
  const found: Verdict[] = [];
  const facts = [
    ...scope.about('text', ...drawing.of('text').slice(0, 1)),
    ...scope.about('shape', ...line.spans.map(({ thing }) => thing)),
  ];
  const sets = setsOf(line);
  const told: Told = {
    text: sentence.text,
    line,
    sets,
    drawing,
    shown: sets.map(spelled).join(' '),
    dots: line.dots.map(({ at, open }) => `${open ? 'open' : 'filled'} at ${at}`).join(', '),
    is: (a, b) => Math.abs(a - b) < 0.26 * Math.min(1, line.step),
    say: (match, ok, stated, actual) => {
      const start = sentence.start + match.index;
      found.push({ start, end: start + match[0].length, ok, stated, actual, facts: ok ? facts : [] });
    },
  };
  for (const reader of [readDots, readMembers, readEnds, readWritings]) reader(told);
  return found;
};
