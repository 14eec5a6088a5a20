import { allMatches, mayMatch } from '../all-matches.js';
import { oncePer } from '../once-per.js';
import { levelsIn } from '../reading/levels.js';
import { highest, lowest } from '../reading/statistics.js';
import { sequencesOf, type Sequence } from '../reading/sequence.js';
import { isEntity } from './clause.js';
import type { Finding, Mention } from './mention.js';
import { dimensionOf, factsOfRows, matchesRow } from './query.js';
import type { Sentence } from './scan.js';
import { clauseStart } from './told-stretches.js';
import { labelKey } from './tokenize.js';
import { isUpsideDown } from './upside-down.js';
import type { World } from './world.js';

interface Line {
  readonly label: string;
  readonly value: number;
}

interface Course {
  readonly sequence: Sequence;
  readonly name: string;
}

const isFlat = ({ rows, plot }: Sequence): boolean =>
  plot.form === 'line' && rows.length > 1 && new Set(rows.map(({ value }) => value)).size === 1;

/** The levels across a plot, as lines of reference or as courses that never move, and the courses beside them. */
const linesOf = oncePer((world: World): { lines: readonly Line[]; courses: readonly Course[] } => {
  const plots = world.plots.filter(
    ({ form, special, arrangement }) =>
      /^(?:line|area|bar|dot|box)$/.test(form) && special === undefined && arrangement !== 'stacked',
  );
  const sequences = plots.flatMap((plot) => sequencesOf(plot));
  const flat = sequences.filter(isFlat);
  const [main] = plots;
  const drawn = levelsIn(world.reading).filter(
    ({ low, high, channel }) => low === high && channel === main?.measure?.channel,
  );
  const isShared = new Set(plots.map(({ measure }) => measure?.id)).size === 1;
  return {
    lines: isShared
      ? [
          ...drawn.map(({ label, low }) => ({ label: label ?? '', value: low })),
          ...flat.map(({ name, rows }) => ({ label: name ?? '', value: rows[0]?.value ?? 0 })),
        ]
      : [],
    courses: sequences
      .filter((one) => !isFlat(one) && one.rows.length > 1)
      .map((sequence) => ({ sequence, name: sequence.name ?? '' })),
  };
});

const line =
  '(?<line>(?:the|its|this|that) (?:[\\p{L}\\d%-]+ ){0,4}?(?:line|level|limit|threshold|target|mark|budget|goal|guideline|standard))\\b(?<after>[^.;,:]*)';
const never =
  "(?:never|at no (?:point|time|stage|moment)|not once|(?:does|did|do) not(?: ever| once)?|(?:doesn|didn|don)['’]t(?: ever)?)";
const denial = new RegExp(never, 'giu');
const beyond = [
  `(?<cross>cross(?:es|ed)?)`,
  `(?<up>reach(?:es|ed)?|exceed(?:s|ed)?|surpass(?:es|ed)?|attains?|(?:go(?:es)?|went|ris(?:es|e)|rose|climb(?:s|ed)?|gets?|comes?|moves?|lies?|lay|is|was) (?:above|over|beyond|past))`,
  `(?<down>(?:go(?:es)?|went|falls?|fell|drop(?:s|ped)?|dip(?:s|ped)?|sinks?|sank|gets?|lies?|lay|is|was) (?:below|under))`,
].join('|');
/** "never crosses the dashed line", "did not once go below the warning level", "at no time does it exceed the limit". */
const denied = new RegExp(
  `\\b${never}(?: (?:did|does|do|has|have) (?:the )?(?:[\\p{L}\\d-]+ ){1,4}?)? ?(?:${beyond}) ${line}`,
  'giu',
);
/** "The rate was still above the replacement level in 2020", "stays below the line". */
const standing = new RegExp(
  `\\b(?:is|was|are|were|lies?|lay|stands?|stood|sits?|sat|stays?|stayed|remain(?:s|ed)?|ha[sd] (?:fallen|risen|been)|runs?|ran|drop(?:s|ped)?|falls?|fell|ris(?:es|e)|rose|climb(?:s|ed)?)(?: (?:still|already|well|just|slightly|clearly|again|back|only|far|always|consistently|itself))* (?:(?<up>above|over|beyond)|(?<down>below|under|beneath)) ${line}`,
  'giu',
);
/** "Both methods exceed the full supervision line", "Kenya misses the target". */
const passing = new RegExp(
  `\\b(?:(?<up>exceed(?:s|ed)?|surpass(?:es|ed)?|clears?|meets?|met)|(?<down>misse[sd]|falls? short of|fell short of)) ${line}`,
  'giu',
);

const otherwise =
  /\b(?:gap|difference|except|apart|only|some|most|half|none|neither|nor|no|would|if|could|expected|until|before|after|since|between|from|first|last|once|twice|times|average|mean|bars? (?:above|below)|area|region|space|part|points? (?:above|below)|as (?:far|long)|hardly|barely|almost|nearly)\b/iu;

/** The level that the words mean: by the words of its label, or the only one there is. */
const lineMeant = (words: string, lines: readonly Line[]): Line | undefined => {
  const said = labelKey(words).filter((word) => word.length > 2 && !/^(?:the|its|line|level|this|that)$/.test(word));
  const own = lines.filter(({ label }) => labelKey(label).some((word) => word.length > 2 && said.includes(word)));
  if (own.length === 1) return own[0];
  const isGeneral = said.every((word) =>
    /^(?:dash|dashed|dot|dotted|solid|horizontal|reference|grey|gray|black|limit|threshold|target|mark|goal|budget|guideline|standard)$/.test(
      word,
    ),
  );
  // A line with no name of its own may be called anything.
  return lines.length === 1 && (isGeneral || lines[0]?.label === '') ? lines[0] : undefined;
};

/** The rows that a clause speaks of: of the courses that it names, or of the one there is, at the places that it names. */
const rowsMeant = (
  { mentions }: Sentence,
  [from, to]: readonly [number, number],
  said: string,
  level: Line,
  world: World,
): readonly Sequence['rows'][] => {
  const { courses } = linesOf(world);
  const named = mentions.filter(
    (one) => isEntity(one) && one.start >= from && one.end <= to && dimensionOf(world, one) !== undefined,
  );
  const isLine = (one: Mention): boolean => one.type === 'name' && one.refs.some(({ label }) => label === level.label);
  const places = named.filter((one) => dimensionOf(world, one) === 'category' && !isLine(one));
  const parts = named.filter((one) => dimensionOf(world, one) !== 'category' && !isLine(one));
  const own =
    parts.length > 0
      ? courses.filter(({ sequence }) => parts.some((part) => sequence.rows.some((row) => matchesRow(row, part))))
      : courses.length === 1 || /\b(?:both|all|each)\b/iu.test(said)
        ? courses
        : [];
  if (places.length > 1) return [];
  return own
    .map(({ sequence }) => sequence.rows.filter((row) => places.every((place) => matchesRow(row, place))))
    .filter((rows) => rows.length > 0);
};

const judge = (
  sentence: Sentence,
  world: World,
  pattern: RegExp,
  isWrong: (
    values: readonly number[],
    level: number,
    slack: number,
    groups: Readonly<Record<string, string | undefined>>,
  ) => boolean,
): Finding[] => {
  const { text, start } = sentence;
  const { lines } = linesOf(world);
  return allMatches(text, pattern).flatMap((match): Finding[] => {
    const { groups = {}, index, 0: words } = match;
    const border = clauseStart(text, index);
    const said = text.slice(border, index + words.length);
    const level = lineMeant(groups['line'] ?? '', lines);
    if (
      !level ||
      otherwise.test(said.replace(denial, '')) ||
      (pattern !== denied && /\b(?:not|never)\b|n['’]t\b/iu.test(said))
    )
      return [];
    // "5 points above the line": how far.
    if (
      sentence.mentions.some((one) => one.type === 'number' && one.start >= start + border && one.end <= start + index)
    )
      return [];
    // A box lies on both sides of a line that its median is above.
    if (world.plots.some(({ form }) => form === 'box') && !/\bmedian\b/iu.test(said)) return [];
    const all = rowsMeant(sentence, [start + border, start + index + words.length], said, level, world);
    const slack = Math.abs(world.plots[0]?.measure?.tolerance(level.value) ?? 0);
    const wrong = all.find((rows) =>
      isWrong(
        rows.map(({ value }) => value),
        level.value,
        slack,
        groups,
      ),
    );
    if (!wrong) return [];
    const values = wrong.map(({ value }) => value);
    return [
      {
        start: start + index,
        end: start + index + words.length - (groups['after'] ?? '').length,
        ok: false,
        stated: words,
        actual: `${lowest(values)} to ${highest(values)}, with the line at ${level.value}`,
        facts: factsOfRows(world, wrong.slice(0, 3)),
        plain: true,
      },
    ];
  });
};

/** What is said of courses and a level across the plot: that they never pass it, or on which side of it they lie. */
export const lineFindings = (sentence: Sentence, world: World): Finding[] => {
  if (!mayMatch(sentence.text, /\b(?:line|level|limit|threshold|target|mark|budget|goal|guideline|standard)\b/i))
    return [];
  if (world.reading.panels.length > 1 || isUpsideDown(world) || linesOf(world).lines.length === 0) return [];
  return [
    ...judge(sentence, world, denied, (values, level, slack, { cross, up }) => {
      const [over, under] = [highest(values) > level + slack, lowest(values) < level - slack];
      return cross === undefined ? (up === undefined ? under : over) : over && under;
    }),
    ...[standing, passing].flatMap((pattern) =>
      judge(sentence, world, pattern, (values, level, slack, { up }) =>
        values.every((value) => (up === undefined ? value > level + slack : value < level - slack)),
      ),
    ),
  ];
};
