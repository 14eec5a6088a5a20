import { allMatches, mayMatch } from '../all-matches.js';
import { isEntity } from './clause.js';
import { isCumulative } from './cumulative.js';
import type { Finding, Mention } from './mention.js';
import { dimensionOf, factsOfRows, hasValue, matchesRow, nameOf, type Valued } from './query.js';
import type { Sentence } from './scan.js';
import { codeOf, type Piece } from './statement/piece.js';
import { piecesOf } from './statement/pieces.js';
import { codedText, placeIn } from './told-stretches.js';
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
  /\b(?:chang\w*|increas\w*|decreas\w*|growth|grew|grow\w*|rise|rose|ris\w+|fall\w*|fell|declin\w*|drop\w*|gap|differ\w*|gain\w*|los[ets]\w*|earlier|ago|average|mean|median|quartile|limit|bound|bounds|whisker\w*|outlier\w*|total|together|combined|rather|other|others|any|both|all|half|twice|times|by|points?|if|except|apart|varia\w*|spread|range|width|height of|peak\w*|slope|error|interval|most|least|some|first|last|expected|longer ago|sooner|nearly|almost|compared|one of|mostly|usually|often than not|then|there)\b|n['’]t\b/iu;

/** "always", "all year round", "in every season": at every place there is. */
const always =
  /(?<!\b(?:almost|nearly|not|practically|virtually|n['’]t) )\b(?:always|throughout(?: (?:the|this|that) (?:whole |entire )?\p{L}+)?|all (?:the )?(?:year|time|day|night|season|way)(?: (?:round|around|long|through))?|at all times|(?:in|at|for|on|during|across|over) (?:(?:every|each) (?:single )?|all (?:of )?(?:the )?(?:two |three |four |five |six |seven |eight |ten |twelve )?)(?!⟨|of\b|others?\b|countries combined)[\p{L}-]+(?: groups?)?|at (?:every|any) (?:point|time|stage)|(?:over|for|during) the (?:whole|entire) \p{L}+|everywhere)\b/giu;

/** "since 1985", "from 2014 to 2019", "until 2016": a part of the places. */
const window =
  /\b(?:(?<from>since|from|after|beyond) (?:the )?(?:\p{L}+ )?⟨(?<a>\d+)⟩(?:,? (?:and|to|until|till|through) (?:the )?(?:\p{L}+ )?⟨(?<b>\d+)⟩)?(?: on(?:wards?)?| upwards)?|between (?:the )?(?:\p{L}+ )?⟨(?<c>\d+)⟩ and (?:the )?(?:\p{L}+ )?⟨(?<d>\d+)⟩|(?<until>until|till|up to|before) (?:the )?(?:\p{L}+ )?⟨(?<e>\d+)⟩)/giu;

const eitherOf = /(?<=\bthan )either\b/giu;
const perHead = /\bper (?:person|capita|head|inhabitant)\b/giu;

interface Places {
  readonly isEach: boolean;
  readonly from: Mention | undefined;
  readonly to: Mention | undefined;
  /** Where in the text this is told. */
  readonly said: readonly (readonly [from: number, to: number])[];
}

/** At which places a comparison is said to hold. */
const placesOf = (sentence: Sentence, world: World, from: number, to: number): Places => {
  const { start, mentions } = sentence;
  const names = mentions.filter((one) => isEntity(one) && dimensionOf(world, one) === 'category');
  const coded = codedText(sentence, names);
  const isWithin = (at: number): boolean => at >= from - start && at < to - start;
  const [every, part, ...idle] = [always, window, eitherOf, perHead].map((pattern) =>
    allMatches(coded, pattern).find(({ index }) => isWithin(placeIn(coded, index, names))),
  );
  const { groups = {} } = part ?? {};
  const name = (...keys: readonly string[]): Mention | undefined =>
    keys.flatMap((key) => (groups[key] === undefined ? [] : (names[Number(groups[key])] ?? [])))[0];
  return {
    isEach: every !== undefined,
    from: name('a', 'c'),
    to: name('b', 'd', 'e'),
    said: [every, part, ...idle].flatMap((one) =>
      one ? [[placeIn(coded, one.index, names), placeIn(coded, one.index + one[0].length, names)] as const] : [],
    ),
  };
};

/** The rows within a part of the places, without its borders, where there are more. */
const within = (rows: readonly Valued[], { from, to }: Places, world: World): readonly Valued[] => {
  if (!from && !to) return rows;
  const category = world.plots.find(({ id }) => id === rows[0]?.plot)?.category;
  // Down the side nobody knows where they begin.
  const labels = category?.channel === 'y' ? [] : (category?.labels ?? []);
  const spot = (name: Mention): number[] =>
    labels.flatMap((label, at) => (rows.some((row) => row.category === label && matchesRow(row, name)) ? [at] : []));
  const [start, end] = [from ? spot(from) : [0], to ? spot(to) : [labels.length - 1]];
  const [first, last] = [start[0], end.at(-1)];
  if (first === undefined || last === undefined || first >= last) return [];
  const inner = from && last - first > 2 ? first + 1 : first;
  const outer = to && last - inner > 2 ? last - 1 : last;
  return rows.filter(({ category }) => {
    const at = labels.indexOf(category ?? '');
    return at >= inner && at <= outer;
  });
};

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
  const places = placesOf(sentence, world, from, to);
  const isPlaced = (one: number): boolean => places.said.some(([begin, end]) => begin <= one && one < end);
  const kept = pieces.filter(({ from: at }) => !isPlaced((tokens[at]?.start ?? start) - start));
  const whole = text.slice(from - start, to - start);
  const said = kept
    .map((piece) => tokens.slice(piece.from, piece.to).map((token) => token.text))
    .flat()
    .join(' ');
  // A box stands for its median.
  const isBoxes = world.plots.some(({ form }) => form === 'box');
  const open = said
    .replace(/\bgr[eo]ws?(?= (?:\p{L}+ly )?\p{L}+er\b)/giu, '')
    .replace(/\bon average\b/giu, '')
    .replace(/\b(?:rain|snow)(?:fall)? (?:falls|fell)/giu, '');
  if (otherwise.test(isBoxes ? open.replace(/\bmedian(?! of)\b/giu, '') : open)) return [];
  const at = kept.findIndex(({ code }) => /^[TX]$/.test(code));
  const graded = kept.filter(({ code }) => /^[CX]$/.test(code));
  const degree = graded[0]?.degree;
  const code = kept
    .map((piece) => (piece.code === 'a' && piece.to > piece.from + 1 ? '' : piece.code))
    .join('')
    .replace(/R(?=C)|(?<=y)F(?=P)/g, 'v');
  if (!degree || at < 0 || graded.length > 1 || degree.judged || (graded[0]?.code === 'C' && !amounts.has(degree.stem)))
    return [];
  // What X is compared with stands right behind it.
  if (graded[0]?.code === 'X' && !/X(?:gP?)?d?[QKyj]?P?d?N/.test(code)) return [];
  if (/[#fMRF!DSOzeasLhpoGHE:()]/.test(code)) return [];
  return judged(kept, at, degree.sign, { from, to, said: whole }, places, world);
};

const judged = (
  pieces: readonly Piece[],
  at: number,
  sign: 1 | -1,
  { from, to, said }: { from: number; to: number; said: string },
  places: Places,
  world: World,
): Finding[] => {
  const rest = sideOf(pieces.slice(at));
  const ahead = sideOf(pieces.slice(0, at));
  const [right] = rest;
  const kind = right && dimensionOf(world, right);
  if (!right || kind === undefined) return [];
  const rights = rest.filter((one) => dimensionOf(world, one) === kind);
  const [left, ...others] = ahead.filter((one) => dimensionOf(world, one) === kind);
  const shared = [...ahead, ...rest].filter((one) => dimensionOf(world, one) !== kind);
  if (!left || others.length > 0 || shared.some((one) => dimensionOf(world, one) === undefined)) return [];
  // "either Spain or Italy": behind each of them.
  if (rights.length > 1 && !/N(?:,d?N)*,?Ad?N/.test(codeOf(pieces.slice(at)))) return [];
  if ((places.from ?? places.to) && kind === 'category') return [];
  const wrong = rights.map((one) => wrongPair([left, one], shared, { kind, sign, places }, world)).find(Boolean);
  // What is true other rules support, each part of it.
  if (!wrong) return [];
  return [
    {
      start: from,
      end: to,
      ok: false,
      stated: said,
      actual: `${nameOf(wrong.row)}: ${wrong.row.value}; ${nameOf(wrong.partner)}: ${wrong.partner.value}`,
      facts: factsOfRows(world, [wrong.row, wrong.partner]),
      plain: true,
    },
  ];
};

/** Two values of which the one is on the wrong side of the other: at all places, or at one of those where it always is. */
const wrongPair = (
  [left, right]: readonly [Mention, Mention],
  shared: readonly Mention[],
  { kind, sign, places }: { kind: string; sign: 1 | -1; places: Places },
  world: World,
): { readonly row: Valued; readonly partner: Valued } | undefined => {
  const isTwoSided = world.plots.some(({ special }) => special === 'pyramid');
  // On either side of a middle, bars are as large as they are long.
  const size = ({ value }: Valued): number => (isTwoSided ? Math.abs(value) : value);
  const [a, b] = [left, right].map((one) => within(rowsOf([one, ...shared], world), places, world));
  const pairs = (a ?? []).flatMap((row) => {
    const partner = partnerOf(row, b ?? [], kind);
    return partner ? [{ row, partner, gap: (size(row) - size(partner)) * sign }] : [];
  });
  if (pairs.length === 0 || pairs.length < Math.min(a?.length ?? 0, b?.length ?? 0)) return undefined;
  if (pairs.every(({ gap }) => gap < 0)) return pairs[0];
  const measure = world.plots.find(({ id }) => id === pairs[0]?.row.plot)?.measure;
  const slack = measure ? (measure.high - measure.low) * 0.015 : 0;
  return places.isEach && pairs.length > 1 ? pairs.find(({ gap }) => gap < -slack) : undefined;
};
