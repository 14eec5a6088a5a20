import { isColour } from '../language/colour.js';
import { hasSense, isEntity, type Clause } from './clause.js';
import { signCounts } from './counted.js';
import { finding, isDenied } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { dimensionOf, factsOfRows, select } from './query.js';
import { isTwoSided } from './unsigned.js';
import type { World } from './world.js';

type NumberIn = Mention & MentionOf<'number'>;

/** "Of the other ten, seven are positive": of some that were told before. */
const ofOthers = /^(?:of|among) the (?:other|remaining|rest)\b/i;

/** "three of the bars", "of the nine bars, three": out of those that there are. */
export const isPartitive = ({ sentence: { tokens } }: Clause, number: Mention): boolean => {
  if (tokens[number.to]?.lower === 'of' && !/^(?:a|an|one)$/.test(tokens[number.to + 1]?.lower ?? '')) return true;
  const next = tokens[number.to];
  const opened = tokens[0]?.lower === 'of' || tokens[0]?.lower === 'among';
  return opened && number.from > 3 && next !== undefined && /^(?:AUX|VERB)$/.test(next.pos);
};

const copula = /^(?:is|are|was|were|drawn|shown|coloured|colored|painted|filled|in)$/;

/** "are red": the one colour that the clause says of them, and nothing else. */
const colourSaid = (
  { mentions, sentence: { tokens } }: Clause,
  number: NumberIn,
): (Mention & MentionOf<'colour'>) | undefined => {
  const colours = mentions.filter(
    (one): one is Mention & MentionOf<'colour'> => one.type === 'colour' && one.from >= number.to,
  );
  const [colour] = colours;
  return colour && colours.length === 1 && copula.test(tokens[colour.from - 1]?.lower ?? '') ? colour : undefined;
};

/** How many marks, or lines and layers, of a colour; each plot and all of them together. */
const colourCounts = (world: World, colour: string): number[] => {
  const counts = world.reading.plots.map(
    ({ elements }) =>
      elements.filter(({ fill, stroke }) => [fill, stroke].some((hex) => hex !== undefined && isColour(hex, colour)))
        .length,
  );
  return [...counts.filter((count) => count > 0), counts.reduce((sum, count) => sum + count, 0)];
};

/** "six of the dots are birches", "four of which are ungulates": the one name that is said of them. */
const nameSaid = ({ mentions, sentence: { tokens } }: Clause, number: NumberIn, world: World): Mention | undefined => {
  const names = mentions.filter(
    (one) => isEntity(one) && one.from >= number.to && dimensionOf(world, one) !== undefined,
  );
  const [name] = names;
  const before = name && tokens.slice(Math.max(number.to, name.from - 2), name.from).map(({ lower }) => lower);
  return name && names.length === 1 && before?.some((word) => /^(?:are|were|is|was|show|represent)$/.test(word))
    ? name
    : undefined;
};

const nameCounts = (world: World, name: Mention): number[] => {
  const rows = select(world, [name]);
  return [...new Set(rows.map(({ plot }) => plot))]
    .map((plot) => rows.filter((row) => row.plot === plot).length)
    .concat(rows.length);
};

const judge = (
  { clause, number }: { readonly clause: Clause; readonly number: NumberIn },
  said: readonly Mention[],
  counts: readonly number[],
): Finding => {
  const exact = number.precision === 'plain' ? counts.includes(number.value) : undefined;
  return finding(
    [number, ...said],
    said.some((one) => isDenied(clause, one)) ? undefined : exact,
    number.value,
    counts[0] ?? 0,
  );
};

/**
 * "Three of the bars are red", "one of the lines is flat": as many as their predicate is true of. Undefined where the
 * predicate is none that can be counted here.
 */
export const partitiveFinding = (clause: Clause, number: NumberIn, world: World): Finding | undefined => {
  if (ofOthers.test(clause.sentence.text)) return undefined;
  const colour = colourSaid(clause, number);
  const name = nameSaid(clause, number, world);
  const sign = clause.mentions.find((one) => hasSense(one, 'positive', 'negative') && one.from >= number.to);
  const signed = sign && signCounts(clause, number.to, world);
  if (sign && signed) return judge({ clause, number }, [sign], signed);
  // "Of 400, 12 were hired": what stands there, rather than how many marks do.
  const rows = name ? select(world, [name]) : [];
  const both = isTwoSided(world) ? rows.reduce((sum, { value = 0 }) => sum + Math.abs(value), 0) : undefined;
  const told = both === number.value || rows.some(({ value }) => value === number.value);
  if (name) return judge({ clause, number }, [name], told ? [number.value] : nameCounts(world, name));
  if (colour) return judge({ clause, number }, [colour], colourCounts(world, colour.colour));
  return undefined;
};

/** "Three of the ten lie in Africa, four in Asia": so many of what the sentence began to share out. */
export const ofPartition = (clause: Clause, number: NumberIn, world: World): Finding | undefined => {
  const { tokens, mentions } = clause.sentence;
  const name = mentions.find((one) => isEntity(one) && one.from === number.to + 1);
  if (!number.inWords || !name || !/^(?:in|from|on|at|for)$/.test(tokens[number.to]?.lower ?? '')) return undefined;
  const shares = mentions.some(
    (one) =>
      one.type === 'number' &&
      one.inWords &&
      one.to < number.from &&
      tokens[one.to]?.lower === 'of' &&
      tokens[one.to + 1]?.lower === 'the',
  );
  const rows = shares ? select(world, [name]) : [];
  return rows.length === 0
    ? undefined
    : {
        ...finding([number, name], rows.length === number.value, number.value, rows.length, factsOfRows(world, rows)),
        plain: true,
      };
};
