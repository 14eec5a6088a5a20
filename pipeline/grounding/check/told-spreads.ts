import { allMatches } from '../all-matches.js';
import { highest, lowest } from '../reading/statistics.js';
import { isEntity } from './clause.js';
import type { Finding, Mention } from './mention.js';
import { dimensionOf, factsOfRows, matchesRow, nameOf, type Valued } from './query.js';
import type { Sentence } from './scan.js';
import { boxesOf, nouns } from './told-medians.js';
import type { World } from './world.js';

const wide =
  '(?<wide>widest|largest|greatest|biggest|broadest|highest|longest|tallest|most (?:variable|spread out|dispersed))';
const narrow =
  '(?<narrow>smallest|narrowest|least|lowest|shortest|tightest|most (?:compact|consistent|concentrated)|least (?:variable|spread out|dispersed))';
const spread =
  '(?:spread|variability|variation|dispersion|scatter|range|box|violin|distribution|interquartile range|IQR|middle half)';
const has =
  '(?:has|have|had|shows?|showed|exhibits?|displays?|covers?|forms?|produced|produces|gives|gave|yields?|yielded)';

/** "A has the widest spread", "A has the lowest median and also the smallest spread". */
const owned = new RegExp(
  `(?<=${nouns} ${has}(?: by far| clearly| also)* (?:the (?:highest|lowest|largest|smallest|greatest) median(?: \\p{Ll}+)? and (?:also |by far )?)?)the (?:${wide}|${narrow}) ${spread}\\b(?! of the)`,
  'giu',
);
/** "A varies the most", "A's box is the tallest". */
const doing = new RegExp(
  `(?<=(?:['’]s)?${nouns}) (?:(?:var(?:y|ies|ied)|spreads?|scatters?|fluctuates?) (?:the )?(?:(?<most>most)|(?<least>least))|(?:is|are|was|were) the (?:(?<most2>most (?!consistent|concentrated|compact)|least (?=consistent|concentrated|compact))|(?<least2>least |most ))(?:widely )?(?:variable|varied|spread out|dispersed|scattered|consistent|concentrated|compact)|(?:box|violin) (?:is|was) the (?:${wide}|${narrow}))\\b(?! (?:in|on|at|between|from|along))`,
  'giu',
);
/** "The spread is smallest for A", "the widest box is that of A". */
const placed = new RegExp(
  `\\bthe (?:${spread}(?:, [^,;.]{3,40},)? (?:is|was) (?:clearly |by far )?(?:the )?(?:${wide}|${narrow})|(?:${wide.replace('wide>', 'wide2>')}|${narrow.replace('narrow>', 'narrow2>')}) ${spread}(?: \\p{Ll}+)? (?:is|was|belongs?)) (?:(?:that|found|seen|observed) )?(?:of|for|in|at|to|with|among) (?:the )?(?=\\S)`,
  'giu',
);

/** How far a box reaches, with its whiskers and without: either may be meant, so long as nothing says which. */
export const sizesOf = (rows: readonly Valued[]): readonly (readonly number[])[] =>
  [
    rows.flatMap(({ from, to }) => (from === undefined || to === undefined ? [] : [Math.abs(to - from)])),
    rows.flatMap(({ low, high }) => (low === undefined || high === undefined ? [] : [high - low])),
  ].filter(({ length }) => length === rows.length);

const judge = (
  name: Mention,
  isWide: boolean,
  rows: readonly Valued[],
): { ok: boolean | undefined; best: Valued } | undefined => {
  const own = rows.findIndex((row) => matchesRow(row, name));
  const verdicts = sizesOf(rows).map((sizes) => {
    const best = isWide ? highest(sizes) : lowest(sizes);
    const off = Math.abs((sizes[own] ?? best) - best) / highest(sizes);
    return { verdict: off < 1e-9 ? true : off < 0.06 ? undefined : false, best: rows[sizes.indexOf(best)] };
  });
  const best = verdicts[0]?.best;
  if (own < 0 || best === undefined) return undefined;
  const ok = verdicts.some(({ verdict }) => verdict === true)
    ? true
    : verdicts.every(({ verdict }) => verdict === false)
      ? false
      : undefined;
  return { ok, best };
};

/** Whose box, or violin, reaches the furthest, or varies least. */
export const spreadFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  const said = [
    ...[...allMatches(text, owned), ...allMatches(text, doing)].map((match) => ({ match, isBefore: true })),
    ...allMatches(text, placed).map((match) => ({ match, isBefore: false })),
  ];
  const rows = said.length === 0 ? [] : boxesOf(world);
  if (rows.length < 2 || /\b(?:not|second|third|after|except|apart)\b|n['’]t\b/iu.test(text)) return [];
  const names = mentions.filter((one) => isEntity(one) && dimensionOf(world, one) === 'category');
  return said.flatMap(({ match, isBefore }): Finding[] => {
    const from = start + match.index;
    const to = from + match[0].length;
    const name = isBefore ? names.findLast(({ end }) => end <= from) : names.find((one) => one.start >= to);
    if (!name || (isBefore ? /[,;]/.test(text.slice(name.end - start, match.index)) : name.start - to > 12)) return [];
    // "A and B have the widest boxes": of two.
    if (
      names.some(
        (one) =>
          one !== name && isBefore && /^ (?:and|or) (?:the )?$/.test(text.slice(one.end - start, name.start - start)),
      )
    )
      return [];
    const { wide: a, wide2: b, most, most2, narrow: c, narrow2: d } = match.groups ?? {};
    // How wide a violin is drawn, or how high a curve is, is no spread.
    if (/\b(?:wide|broad|narrow)\w* violin|violin (?:is|was) the (?:wid|broad|narrow)/i.test(match[0])) return [];
    const isWide = (a ?? b ?? most ?? most2) !== undefined && c === undefined && d === undefined;
    const found = judge(name, isWide, rows);
    if (found?.ok === undefined) return [];
    const { ok, best } = found;
    const begin = Math.min(from, name.start);
    return [
      {
        start: begin,
        end: Math.max(to, name.end),
        ok,
        stated: text.slice(begin - start, to - start),
        actual: nameOf(best),
        facts: factsOfRows(world, [best]),
      },
    ];
  });
};

const rising =
  /\bmedians?(?: \p{Ll}+){0,4}? (?:(?<up>rises?|increases?|grows?|climbs?|goes? up)|(?<down>falls?|decreases?|declines?|drops?|goes? down))(?: (?:steadily|clearly|continuously|gradually|strongly))? (?:with (?:increasing |higher |rising )?(?:age|dose|time|the \p{Ll}+|\p{Ll}+)\b|from left to right|from the (?:leftmost|first)|from one \p{Ll}+ to the next)/giu;

/** "The median increases with age", "the medians rise from left to right": from the first box to the last. */
export const medianWayFindings = ({ text, start }: Sentence, world: World): Finding[] => {
  const said = allMatches(text, rising);
  const rows = said.length === 0 ? [] : boxesOf(world);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || rows.length < 3 || /\b(?:not|only|except|no)\b|n['’]t\b/iu.test(text)) return [];
  const values = rows.map(({ value }) => value);
  const span = highest(values) - lowest(values);
  return said.flatMap(({ index, 0: words, groups }): Finding[] => {
    const sign = groups?.['up'] === undefined ? -1 : 1;
    const way = (last.value - first.value) * sign;
    const isEven = values.every((value, at) => at === 0 || (value - (values[at - 1] ?? value)) * sign >= -span * 0.02);
    const ok = way > 0 ? (isEven ? true : undefined) : way < -span * 0.3 ? false : undefined;
    return [
      {
        start: start + index,
        end: start + index + words.length,
        ok,
        stated: words,
        actual: `${first.value} to ${last.value}`,
        facts: factsOfRows(world, [first, last]),
      },
    ];
  });
};
