import { oncePer } from '../../once-per.js';
import { isColour } from '../../language/colour.js';
import { levelsIn, type Level } from '../../reading/levels.js';
import { looksOf } from '../../reading/looks.js';
import type { Plot } from '../../reading/reading.js';
import { hasSense, isEntity, type Clause } from '../clause.js';
import { finding } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { factsOfRows, hasValue, plotOf, select, type Valued } from '../query.js';
import type { Rule } from '../rule.js';
import { isOthersToo } from '../only-these.js';
import { saying } from '../saying.js';
import type { Token } from '../token.js';
import { labelKey } from '../tokenize.js';
import type { World } from '../world.js';

const higher =
  /\b(?:above|over|exceed(?:s|ed)?|surpass(?:es|ed)?|higher than|more than|better than|beyond|reach(?:es|ed)?|attains?|meets?|met|hits?|clears?)$/i;
const lower = /\b(?:below|under|beneath|lower than|less than|worse than|short of|miss(?:es|ed)?)$/i;
const denying = /\b(?:not|never|n['’]t|nowhere|neither|nor)\b/i;

/** "the dashed target line", "the mean", "the 45-minute limit": words that stand for a line across the plot. */
const general = /^(?:target|threshold|limit|goal|mean|average|benchmark|baseline|budget|reference|cutoff)$/;
const look =
  /^(?:the|its|this|that|a|dashed|dotted|solid|red|black|gr[ae]y|green|blue|orange|dark|light|horizontal|vertical|national|overall|reference|line|rule|mark|level|value|-|\d.*|minute|percent|%)$/;

/** One line of few enough points to be counted. */
const isOneCourse = ({ form, series, rows }: Plot): boolean =>
  form === 'line' && (series?.labels.length ?? 0) < 2 && rows.length <= 40;

/** The one line across the plot that its values are held against, where there is only one. */
const levelOf = oncePer(({ reading, plots: [main] }: World): Level | undefined => {
  const all = levelsIn(reading).filter(({ channel }) => channel === main?.measure?.channel);
  const [one, other] = all;
  const isPlain =
    main !== undefined && ((/^(?:bar|dot)$/.test(main.form) && main.arrangement !== 'stacked') || isOneCourse(main));
  return one && !other && one.low === one.high && isPlain && reading.panels.length === 1 ? one : undefined;
});

/** "the red line", of a course that is drawn so itself. */
const isOwnLook = (words: readonly Token[], main: Plot | undefined): boolean =>
  main?.form === 'line' &&
  words.some(
    ({ lower: word }) =>
      looksOf(main).colours.some((hex) => isColour(hex, word)) || (word === 'solid' && words.length <= 2),
  );

/** Where the clause names the line: the tokens from the article to its noun, behind the word for the side where it is. */
const lineIn = (clause: Clause, level: Level, main: Plot | undefined): readonly [number, number] | undefined => {
  const all = linesIn(clause, level, main);
  const { tokens } = clause.sentence;
  const isBehind = ([at]: readonly [number, number]): boolean => {
    const before = `${tokens[at - 2]?.lower ?? ''} ${tokens[at - 1]?.lower ?? ''}`;
    return higher.test(before) || lower.test(before);
  };
  return all.find(isBehind) ?? all[0];
};

/** The OECD of "the OECD average", the long-term of "the long-term mean": of which average, or which limit. */
const isKindOfLevel = (tokens: readonly Token[], at: number, to: number): boolean => {
  const rest = tokens.slice(at, Math.min(to, at + 4));
  const end = rest.findIndex(({ lower: word }) => general.test(word));
  return end > 0 && rest.slice(0, end).every(({ pos, text }) => /^(?:PROPN|ADJ)$/.test(pos) || text === '-');
};

const linesIn = (
  { sentence: { tokens }, from, to }: Clause,
  { label }: Level,
  main: Plot | undefined,
): (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = [];
  const own = new Set(labelKey(label ?? '').filter((word) => /\p{L}{3}/u.test(word)));
  for (let at = from; at < to; at++) {
    if (!/^(?:the|its|this|that)$/.test(tokens[at]?.lower ?? '')) continue;
    let end = at + 1;
    while (
      end < to &&
      (isKindOfLevel(tokens, end, to) ||
        look.test(tokens[end]?.lower ?? '') ||
        general.test(tokens[end]?.lower ?? '') ||
        own.has(tokens[end]?.norm ?? ''))
    )
      end += 1;
    const words = tokens.slice(at + 1, end);
    const names = words.some(({ lower: word, norm }) => general.test(word) || own.has(norm));
    const isLine = words.some(({ lower: word }) => /^(?:line|rule)$/.test(word)) && words.length > 1;
    const next = tokens[end];
    if (
      (names || isLine) &&
      !isOwnLook(words, main) &&
      (next === undefined || end >= to || !/^(?:NOUN|PROPN|NUM|ADJ)$/.test(next.pos))
    )
      found.push([at, end]);
  }
  return found;
};

type NumberIn = Mention & MentionOf<'number'>;

/** "In four years it was below the line", "it was below the line in four of the years", "it dipped below it four times". */
const countIn = (
  { mentions, sentence: { tokens } }: Clause,
  [from, to]: readonly [number, number],
): NumberIn | undefined =>
  mentions.find(
    (one): one is NumberIn =>
      one.type === 'number' &&
      one.inWords &&
      ((one.unit === 'plain' && one.to <= from) ||
        (one.from >= to &&
          one.from - to <= 2 &&
          (one.unit === 'factor' || /^(?:in|on|for|during|only|exactly)$/.test(tokens[one.from - 1]?.lower ?? '')))),
  );

/** The years of "in four of the years", the twelve of "in four of the twelve months". */
const isWhole = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean =>
  tokens[from - 1]?.lower === 'the' && tokens[from - 2]?.lower === 'of';

/** Of things that are named all, of things that are counted as many, lie on that side. */
const verdict = (
  clause: Clause,
  [at, end]: readonly [number, number],
  rows: readonly Valued[],
  over: (row: Valued) => boolean,
  isNever: boolean,
): boolean | undefined => {
  const hits = rows.filter(over);
  const count = countIn(clause, [at, end]);
  const places = new Set(hits.map(({ category }) => category)).size;
  // "four times": each stretch on that side may be one.
  const stretches = rows.filter((row, index) => over(row) && !rows.slice(0, index).slice(-1).some(over)).length;
  if (count) return [hits.length, places, ...(count.unit === 'factor' ? [stretches] : [])].includes(count.value);
  if (clause.mentions.some((one) => hasSense(one, 'all') && one.to <= at)) return hits.length === rows.length;
  if (clause.mentions.some((one) => hasSense(one, 'none') && one.to <= at)) return hits.length === 0;
  // "never" is denied by one of them.
  if (isNever) return hits.length > 0;
  return hits.length === rows.length ? true : hits.length === 0 ? false : undefined;
};

/** "The limit was exceeded on three days": how the line fared, told of the line itself. */
const passed =
  /^ (?:of \S+(?: [^\s,.]+)? )?(?:(?:is|was|were|has been|have been|gets?|got)(?: (?:only|not|never|already|also))?|[^\s,.]+n['’]t) (?:exceeded|surpassed|passed|crossed|broken|breached|overstepped|topped|met|reached|beaten|(missed|undercut))\b/i;

const passedFinding = (
  clause: Clause,
  world: World,
  level: Level,
  [from, to]: readonly [number, number],
  side: 1 | -1,
  denied: boolean,
): Finding[] => {
  const count = clause.mentions.find(
    (one): one is Mention & MentionOf<'number'> =>
      one.type === 'number' && one.unit === 'plain' && one.from >= to && Number.isInteger(one.value) && one.value < 100,
  );
  const names = clause.mentions.filter((one) => isEntity(one) && one.from >= to);
  const rows = select(world, [...new Set([...names, ...clause.scope])])
    .filter(hasValue)
    .filter((row) => plotOf(world, row) === world.plots[0]);
  if (rows.length === 0 || (!count && names.length === 0)) return [];
  const hits = rows.filter(({ value }) => (side > 0 ? value > level.low : value < level.low));
  const ok = count ? hits.length === count.value : denied ? hits.length === 0 : hits.length === rows.length;
  const { tokens } = clause.sentence;
  return [
    finding(
      [
        { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 } as Mention,
        ...(count ? [count] : []),
        ...names,
      ],
      count && denied ? undefined : ok,
      `${side > 0 ? 'above' : 'below'} ${level.low}`,
      count
        ? hits.length
        : rows
            .slice(0, 4)
            .map(({ value }) => String(value))
            .join('; '),
      factsOfRows(world, hits),
    ),
  ];
};

/** A colour, or a number that is not that of the line itself: "the target of 85%". */
const isMoreThan = (one: Mention, { low }: Level): boolean =>
  one.type === 'colour' || (one.type === 'number' && one.value !== low);

/** "Oslo lies below the mean", "three departments are above the target line": values held against a line that is drawn. */
export const againstLineRule: Rule = (clause, world): Finding[] => {
  const level = levelOf(world);
  const place = level && lineIn(clause, level, world.plots[0]);
  if (!level || !place) return [];
  const [from, to] = place;
  const { tokens } = clause.sentence;
  const { text, from: start } = saying(clause);
  const before = text.slice(0, (tokens[from]?.start ?? start) - start).trimEnd();
  const after = text.slice((tokens[to - 1]?.end ?? start) - start);
  const isPassed = passed.exec(after);
  const side = isPassed ? (isPassed[1] === undefined ? 1 : -1) : higher.test(before) ? 1 : lower.test(before) ? -1 : 0;
  if (isPassed) return passedFinding(clause, world, level, [from, to], side as 1 | -1, denying.test(isPassed[0]));
  // "by 5", "the bars above the line are green": an amount, or which of them are meant.
  const count = countIn(clause, [from, to]);
  const isMore = clause.mentions.some(
    (one) => one.from >= to && one !== count && !isWhole(clause, one) && isMoreThan(one, level),
  );
  const isCourse = clause.mentions.some((one) => hasSense(one, 'rise', 'fall'));
  if (
    side === 0 ||
    isMore ||
    (isCourse && !count && !/\bnever\b/i.test(before)) ||
    clause.mentions.some((one) => hasSense(one, 'cross', 'difference'))
  )
    return [];
  const names = clause.mentions.filter((one) => isEntity(one) && (one.to <= from || one.from >= to));
  const counted = count ?? clause.mentions.find((one) => hasSense(one, 'all', 'none') && one.to <= from);
  const isNever = /\b(?:never|nowhere)\b/i.test(before);
  if (names.length === 0 && !counted && !(isNever && world.plots[0]?.form === 'line')) return [];
  const rows = select(world, [...new Set([...names, ...clause.scope])])
    .filter(hasValue)
    .filter((row) => plotOf(world, row) === world.plots[0]);
  if (rows.length === 0) return [];
  const isReach = /\b(?:reach|attain|meets?|met|hits?|clears?|miss)/i.test(before);
  const isThere = ({ value }: Valued): boolean =>
    side > 0 ? (isReach ? value >= level.low : value > level.low) : value < level.low;
  const own = verdict(clause, [from, to], rows, isThere, isNever);
  const found = own === true && isOthersToo(clause, names, rows, isThere, world) ? false : own;
  const denied = denying.test(before);
  // "A's dot is pink because it is below the average": its colour is told for itself.
  const last = clause.mentions.filter((one) => (one.to <= from && one.type !== 'colour') || one === count);
  const isTold = count !== undefined && world.plots[0]?.form === 'line';
  return [
    {
      ...finding(
        [...names, ...last, { start: tokens[from]?.start ?? start, end: tokens[to - 1]?.end ?? start } as Mention],
        found === undefined ? undefined : found !== denied,
        `${side > 0 ? 'above' : 'below'} ${level.low}`,
        rows
          .slice(0, 4)
          .map(({ value }) => String(value))
          .join('; '),
        factsOfRows(world, rows),
      ),
      firm: isTold,
    },
  ];
};
