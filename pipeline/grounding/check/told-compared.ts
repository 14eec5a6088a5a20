import { mayMatch } from '../all-matches.js';
import { isCumulative } from './cumulative.js';
import type { Finding, Mention } from './mention.js';
import { dimensionOf, factsOfRows, hasValue, matchesRow, nameOf, type Valued } from './query.js';
import type { Sentence } from './scan.js';
import type { Piece } from './statement/piece.js';
import { piecesOf } from './statement/pieces.js';
import { isUpsideDown } from './upside-down.js';
import type { World } from './world.js';

/** Adjectives that are about how much there is, whatever is measured. */
const amounts = new Set(
  (
    'much many little few high low large big great small tall short long heavy light warm hot cold cool chilly wet dry deep ' +
    'shallow expensive cheap rich strong weak thick thin full empty numerous common frequent popular widespread dear often ' +
    'frequently plentiful abundant prevalent costly pricey'
  ).split(' '),
);

/** A comparison of how something changes, spreads or hangs together, or of a part that no name tells. */
const otherwise =
  /\b(?:chang\w*|increas\w*|decreas\w*|growth|grew|grow\w*|rise|rose|ris\w+|fall\w*|fell|declin\w*|drop\w*|gap|differ\w*|gain\w*|los[ets]\w*|earlier|ago|average|mean|median|quartile|limit|bound|bounds|whisker\w*|outlier\w*|total|together|combined|rather|other|others|any|each|every|both|all|either|half|twice|times|by|points?|if|except|apart|varia\w*|spread|range|width|height of|peak\w*|slope|error|interval|most|least|some|first|last|expected|longer ago|sooner|nearly|almost|or|compared|one of|per)\b|n['’]t\b/iu;

const sideOf = (pieces: readonly Piece[]): Mention[] =>
  pieces.flatMap(({ code, mention }) => (code === 'N' && mention ? [mention] : []));

const cue =
  /\b(?:than|exceed\w*|outnumber\w*|outweigh\w*|surpass\w*|above|below|ahead|behind|over|under|beyond|overtak\w*|overtook|trail\w*|lag\w*|beat\w*)\b/i;

/** Rows of one plot that all the names are about. */
const rowsOf = (names: readonly Mention[], world: World): readonly Valued[] => {
  const rows = world.plots
    .filter((plot) => /^(?:bar|line|area|dot|heatmap|pie|box)$/.test(plot.form) && !isCumulative(plot))
    .flatMap((plot) => plot.rows)
    .filter(hasValue)
    .filter((row) => names.every((one) => matchesRow(row, one)));
  return rows.some(({ plot }) => plot !== rows[0]?.plot) ? [] : rows;
};

/** The same place or series of the other side. */
const partnerOf = (row: Valued, others: readonly Valued[], kind: string): Valued | undefined => {
  const own = others.filter(
    (one) =>
      (kind === 'category' || one.category === row.category) &&
      (kind === 'series' || one.series === row.series) &&
      (kind === 'panel' || one.panel === row.panel),
  );
  return own.length === 1 ? own[0] : undefined;
};

/**
 * "In 2015 the share of women who smoked daily was higher than that of men": a name on either side of "than", of one
 * kind, and nothing else beside them that picks or counts. Whatever the words between them are, the two are compared;
 * where a place is left open it must be so, or not so, at all of them.
 */
export const comparedFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, tokens } = sentence;
  if (!mayMatch(text, cue) || isUpsideDown(world)) return [];
  // Panels that a word of the sentence tells apart are one each.
  if (new Set(world.plots.map(({ group }) => group)).size > 1) return [];
  const all = piecesOf(sentence, world);
  const than = all.findIndex(({ code }) => /^[TX]$/.test(code));
  if (than < 0 || all.filter(({ code }) => /^[TX]$/.test(code)).length > 1) return [];
  const before = all.slice(0, than).findLastIndex(({ code }, at) => code === ';' || (code === ',' && at > 4));
  const after = all.findIndex(({ code }, at) => at > than && /^[;,A:]$/.test(code));
  // "less than the school and delivery shares put together": of several.
  if (all[after]?.code === 'A' && all.slice(after, after + 4).some(({ code }) => code === 'N')) return [];
  const pieces = all.slice(before + 1, after < 0 ? all.length : after);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return [];
  const [from, to] = [tokens[first.from]?.start ?? start, tokens[last.to - 1]?.end ?? start];
  const said = text.slice(from - start, to - start);
  // A box stands for its median.
  const isBoxes = world.plots.some(({ form }) => form === 'box');
  const open = said
    .replace(/\bgr[eo]ws?(?= (?:\p{L}+ly )?\p{L}+er\b)/giu, '')
    .replace(/\b(?:rain|snow)(?:fall)? (?:falls|fell)/giu, '');
  if (otherwise.test(isBoxes ? open.replace(/\bmedian(?! of)\b/giu, '') : open)) return [];
  const at = pieces.findIndex(({ code }) => /^[TX]$/.test(code));
  const graded = pieces.filter(({ code }) => /^[CX]$/.test(code));
  const degree = graded[0]?.degree;
  const code = pieces
    .map((piece) => piece.code)
    .join('')
    .replace(/R(?=C)|(?<=y)F(?=P)/g, 'v');
  if (!degree || graded.length > 1 || degree.judged || (graded[0]?.code === 'C' && !amounts.has(degree.stem)))
    return [];
  // What X is compared with stands right behind it.
  if (graded[0]?.code === 'X' && !/X(?:gP?)?d?[QKyj]?P?d?N/.test(code)) return [];
  if (/[#fMRF!DSOzeasLhpoGHE:()]/.test(code)) return [];
  return judged(pieces, at, degree.sign, { from, to, said }, world);
};

const judged = (
  pieces: readonly Piece[],
  at: number,
  sign: 1 | -1,
  { from, to, said }: { from: number; to: number; said: string },
  world: World,
): Finding[] => {
  const [right, ...behind] = sideOf(pieces.slice(at));
  const ahead = sideOf(pieces.slice(0, at));
  const kind = right && dimensionOf(world, right);
  if (!right || kind === undefined) return [];
  const [left, ...others] = ahead.filter((one) => dimensionOf(world, one) === kind);
  const shared = [...ahead.filter((one) => dimensionOf(world, one) !== kind), ...behind];
  if (!left || others.length > 0) return [];
  if (shared.some((one) => dimensionOf(world, one) === kind || dimensionOf(world, one) === undefined)) return [];
  const [a, b] = [rowsOf([left, ...shared], world), rowsOf([right, ...shared], world)];
  const pairs = a.flatMap((row) => {
    const partner = partnerOf(row, b, kind);
    return partner ? [{ row, partner, gap: (row.value - partner.value) * sign }] : [];
  });
  if (pairs.length === 0 || pairs.length < Math.min(a.length, b.length)) return [];
  const [pair] = pairs;
  // What is true other rules support, each part of it.
  if (!pair || !pairs.every(({ gap }) => gap < 0)) return [];
  return [
    {
      start: from,
      end: to,
      ok: false,
      stated: said,
      actual: `${nameOf(pair.row)}: ${pair.row.value}; ${nameOf(pair.partner)}: ${pair.partner.value}`,
      facts: factsOfRows(world, [pair.row, pair.partner]),
      plain: true,
    },
  ];
};
