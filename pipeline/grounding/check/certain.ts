import { unitName } from '../language/unit.js';
import type { Sentence } from './scan.js';
import { isPrinted, type World } from './world.js';

/** The words beside names, numbers and units of which a plain account of a chart is made: these are read in one way. */
const plain: ReadonlySet<string> = new Set(
  (
    'the a an and to from of in at on by for with as against under between across over up down then while throughout ' +
    'is are was were has this there each every all more less than times twice half one two three four five six seven eight nine ten eleven twelve ' +
    'shows showing show titled title subtitle reads chart figure plot graph line bar bars point points dot markers area ' +
    'scatter axis axes x y horizontal vertical left right tick scale logarithmic legend colour color lists told apart ' +
    'distinguishes drawn marked marks lies stays written reference dashed dotted stacked normalised order relation ' +
    'correlation positive negative strong moderate weak values value range ranges runs extend extends spread ' +
    'highest lowest largest smallest peak low reached reaches peaks rises rise rose increases increase increased grows grow grew ' +
    'climbs climb climbed falls fall fell decreases decrease decreased declines decline declined drops drop dropped ' +
    'tallest shortest covers median mean box boxes whiskers outlier outliers accounts share shares whole split among error ' +
    'respectively about nearly around almost after before until start end curve curves column columns slice slices ' +
    'goes moves ups downs switches time categories series percent million thousand it they just have has had ' +
    'grouped lollipop dumbbell strip bubble heat map histogram pie donut distribution consists panel panels side spans ' +
    'shown stands number total stacks stack come comes fitted through no clear order ' +
    'dark light blue red green orange purple teal grey gray black white brown magenta gold maroon indigo salmon yellow sky ' +
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'colours colors run colormap coloured colored filled shaded labelled bronze navy pink violet olive ' +
    'step steps contour contours violin violins band bands arrows event events quiver hexbin voxel voxels radar radial rings ring ' +
    'waterfall treemap tripcolor triangular mesh net edges triangles stream streamlines flow row rows lines circles plots ' +
    'lie opens closes stretches tail turn counterclockwise clockwise middle get away longer shorter longest high first second third fourth z'
  ).split(' '),
);

/** Longer sentences tell several things, of one of which a rule may take a word for another's. */
const short = 11;

/** Words that are no numbers, names and other things that have a meaning together count as one. */
const lengthOf = ({ tokens, mentions }: Sentence): number =>
  tokens.filter(({ kind }, index) => kind === 'word' && !mentions.some(({ from, to }) => from <= index && index < to))
    .length + mentions.length;

const known = new WeakMap<Sentence, boolean>();

/**
 * A reading of the sentence can be relied upon so far that what it contradicts is false: the sentence is short, or each
 * of its words is known. In a long one with other words a rule may have read right, but a contradiction needs more than
 * that: there it supports, and leaves open what it does not find.
 */
export const isCertain = (sentence: Sentence, world: World): boolean => {
  const found = known.get(sentence) ?? (lengthOf(sentence) <= short || isOneName(unknownAt(sentence, world), sentence));
  known.set(sentence, found);
  return found;
};

/** What stands in quotation marks is one thing, whatever its words. */
const isQuoted = ({ mentions }: Sentence, index: number): boolean =>
  mentions.some(
    (one) => (one.type === 'quote' || (one.type === 'name' && one.quoted)) && one.from <= index && index < one.to,
  );

/** Where in a sentence words stand that the checker does not know. */
const unknownAt = (sentence: Sentence, world: World): number[] =>
  sentence.tokens.flatMap(({ kind, lower, norm }, index) =>
    kind === 'word' &&
    !plain.has(lower) &&
    !isPrinted(world, norm) &&
    unitName(lower) === undefined &&
    !isQuoted(sentence, index)
      ? [index]
      : [],
  );

/** None, or those of one capitalised name within the sentence: what the figure does not show may be called by it. */
const isOneName = (unknown: readonly number[], { tokens }: Sentence): boolean => {
  const runs = unknown.reduce<string[]>((all, index, at) => {
    const text = tokens[index]?.text ?? '';
    return unknown[at - 1] === index - 1 ? [...all.slice(0, -1), `${all.at(-1)} ${text}`] : [...all, text];
  }, []);
  return new Set(runs).size <= 1 && unknown[0] !== 0 && runs.every((run) => /^\p{Lu}/u.test(run));
};

/** Parts of speech that bring no thing and no statement of their own with them. */
const light: ReadonlySet<string> = new Set(['ADV', 'AUX', 'ADP', 'DET', 'PART', 'CCONJ', 'NUM', 'PUNCT']);

/** Verbs that join a thing and where it lies. */
const staying: ReadonlySet<string> = new Set(
  'remain remains remained stay stays stayed keep keeps kept exceed exceeds exceeded sit sits sat hold holds held that which starts started begins began ends ended'.split(
    ' ',
  ),
);

/**
 * The words from a finding's first to its last are all known, whatever else the sentence says: what was read stands
 * together, and nothing between its parts may belong to another statement.
 */
export const isTight = (sentence: Sentence, start: number, end: number, world: World): boolean =>
  sentence.tokens.every(
    (token, index) =>
      token.start < start ||
      token.end > end ||
      (token.kind !== 'word' && !/[;:()?]/.test(token.text)) ||
      light.has(token.pos) ||
      plain.has(token.lower) ||
      staying.has(token.lower) ||
      isPrinted(world, token.norm) ||
      unitName(token.lower) !== undefined ||
      sentence.mentions.some(({ from, to }) => from <= index && index < to),
  );
