import { oncePer } from '../once-per.js';
import { quantityNouns } from '../language/adjectives.js';
import { hasSense, isEntity, type Clause } from './clause.js';
import type { Mention } from './mention.js';
import type { Token } from './token.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

/** Adjectives after "most" and "least" that tell how much there is of something. */
const graded =
  /^(?:common|frequent|popular|expensive|productive|populous|populated|numerous|abundant|important|valuable|costly|prevalent|widespread|successful|profitable|crowded|intense|intensive|rainy|humid|sunny|windy|effective|efficient|visited|watched|used|sold|spoken|played|downloaded|chosen|preferred|streamed|borrowed|active|dense|dominant|significant|active|diverse|variable|spread|dispersed|scattered|concentrated|voted|satisfied|polluted|energy|precise|accurate)$/;

const measuredStems = oncePer(
  ({ plots }: World): ReadonlySet<string> =>
    new Set(
      plots.flatMap(({ measure, x, y }) =>
        [measure, x, y].flatMap((one) => labelKey(one?.title?.printed ?? '').map((word) => word.slice(0, 6))),
      ),
    ),
);

/** "predictable": a quality that no axis measures. */
export const isUnmeasured = ({ lower, kind, pos }: Token, world: World): boolean =>
  kind === 'word' &&
  pos === 'ADJ' &&
  !graded.test(lower) &&
  quantityNouns(lower).length === 0 &&
  // "punctual", of punctuality.
  !measuredStems(world).has(lower.slice(0, 6));

/** "the least predictable": of such a quality. */
const isOtherQuality = ({ sentence: { tokens } }: Clause, { from, to }: Mention, world: World): boolean => {
  const [word, next] = [tokens[from]?.lower ?? '', tokens[to]];
  // "used most evenly": how, and not how much.
  const isManner =
    next?.pos === 'ADV' &&
    /\p{L}{2,}ly$/u.test(next.lower) &&
    !/^(?:frequently|commonly|highly|heavily|expensively|rarely|widely|strongly)$/.test(next.lower);
  return /^(?:most|least)$/.test(word) && next !== undefined && (isManner || isUnmeasured(next, world));
};

/** "Older people like rock the most": of people that are named in words of their own. */
const isLiking = ({ sentence: { tokens }, from: first }: Clause, { from }: Mention): boolean =>
  tokens
    .slice(Math.max(first, from - 5), from)
    .some(({ lower }) =>
      /^(?:likes?|loves?|prefers?|preferred|liked|loved|favou?rs?|enjoys?|wants?|chooses?|chose|listens?|watch(?:es)?)$/.test(
        lower,
      ),
    );

/** "had the strongest effect on the clove hitch": of a change that is worked out of several values. */
const isOfEffect = ({ sentence: { tokens } }: Clause, { to }: Mention): boolean =>
  tokens
    .slice(to, to + 3)
    .some(({ lower }) => /^(?:effects?|impacts?|influences?|benefits?|consequences?|responses?)$/.test(lower));

/** "Removing attention hurts the most", "benefits the least": a change against something, which ranks the other way. */
const isEffect = ({ sentence: { tokens }, from: first }: Clause, { from }: Mention): boolean =>
  tokens
    .slice(Math.max(first, from - 3), from)
    .some(({ lower }) =>
      /^(?:gain(?:s|ed)|profits?|profited|hurts?|harms?|damag(?:es?|ed)|degrad(?:es?|ed)|suffers?|suffered|matters?|mattered|helps?|helped|benefits?|benefited|costs?|contributes?|contributed)$/.test(
        lower,
      ),
    );

const heights = /^(?:high|tall|peak|flat|max|top|bright|dens)/;

/** "Adelie dives are the shortest", of densities: where along the axis they lie, and not how high they are. */
const isAlongDensity = ({ sentence: { tokens } }: Clause, { from }: Mention, { plots: [plot] }: World): boolean =>
  (plot?.form === 'area' || plot?.form === 'line') &&
  /^(?:probability )?density$/i.test(plot.measure?.title?.printed ?? '') &&
  !heights.test(tokens[from]?.lower ?? '');

/** "The best score of all was in the lecture group", of boxes: how far one of them reaches, and not where its middle lies. */
export const isOfOneValue = ({ text }: Clause['sentence'], { plots }: World): boolean =>
  plots.some(({ form }) => form === 'box') &&
  /\bthe (?:single |very |overall )?(?:best|worst|highest|lowest|longest|shortest|fastest|slowest) (?:\p{L}+ ){0,2}?(?:score|value|time|result|observation|measurement|mark|grade|price|reading) (?:of all|overall|was|is|comes?|came|occurs?|occurred|belongs?|in|at)\b/iu.test(
    text,
  ) &&
  !/\b(?:median|average|mean|typical|middle|box(?:es)?)\b/i.test(text);

/** "the hottest weather", of a temperature that another panel shows: no value of this one is meant. */
export const isOfOtherPlot = (
  { sentence: { tokens } }: Clause,
  { from }: Mention,
  rows: readonly { readonly plot: string }[],
  { reading }: World,
): boolean => {
  const nouns = quantityNouns(tokens[from]?.lower ?? '');
  const isNamed = (titles: readonly (string | undefined)[]): boolean =>
    titles.some((title) => labelKey(title ?? '').some((word) => nouns.includes(word)));
  const titlesOf = (own: boolean): (string | undefined)[] =>
    reading.plots
      .filter(({ id }) => rows.some(({ plot }) => plot === id) === own)
      .flatMap((plot) => [
        reading.panels.find(({ plots }) => plots.includes(plot))?.label,
        ...[plot.measure, plot.x, plot.y].map((one) => one?.title?.printed),
      ]);
  return nouns.length > 0 && rows.length > 0 && !isNamed(titlesOf(true)) && isNamed(titlesOf(false));
};

const varying =
  /\b(?:var(?:y|ies|ied)|fluctuat\w+|scatter\w*|spread)\W+(?:(?:the )?(?:most|least) [^.;]{1,40} and )?(?:the )?$/i;

/** "Temperatures vary most in January", where no interval is drawn. */
const isOfSpread = ({ sentence: { text, start } }: Clause, mention: Mention, { rows }: World): boolean =>
  varying.test(text.slice(0, mention.start - start)) &&
  rows.every(({ low, high }) => low === undefined || high === undefined);

/** "The airport train is at the top": where it is drawn. */
const isPosition = ({ sentence: { tokens } }: Clause, { from, to }: Mention): boolean =>
  /^(?:top|bottom)$/.test(tokens[to - 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, from - 3), to).some(({ lower }) => /^(?:at|on)$/.test(lower)) &&
  !/^(?:of|with|end|\d.*)$/.test(tokens[to]?.lower ?? '');

const endsCompared =
  /\b(?:(?:\w+er|better|worse|more|less) than|exceed(?:s|ed|ing)?|beats?|surpass(?:es|ed|ing)?|above|below|over|under|out(?:scor|perform|last|rank|number|weigh|do)\w*|tops|topped) (?:even )?(?:the )?(?:\w+est|best|worst|least|most|maximum|minimum|top|slowest)\b/i;

/** "The lightest A is heavier than the heaviest B": of ends, which are compared elsewhere. */
const comparesEnds = ({ sentence: { mentions, text } }: Clause): boolean =>
  mentions.filter((one) => hasSense(one, 'max', 'min')).length > 1 && endsCompared.test(text);

/** "A rounds out the top five", "B is among the ten highest": one of several. */
const isOneOfSeveral = ({ sentence: { text, start } }: Clause, { start: from, end }: Mention): boolean =>
  /\b(?:round(?:s|ed|ing)? (?:out|off)|complet(?:es|ed|ing)|in|among|amongst|within|into|enter(?:s|ed)?|one of|part of) (?:the|its|their)(?: \w+)? $/i.test(
    text.slice(0, from - start),
  ) && /^ (?:\d|two|three|four|five|six|seven|eight|nine|ten)\b/i.test(text.slice(end - start));

/** "The peaks are at about 27, 17, 10 and 5, respectively": one of each. */
const isList = ({ mentions }: Clause, numbers: number): boolean =>
  numbers > 2 && mentions.some((other) => hasSense(other, 'respectively'));

/** "the longest line", of pairs of points, "the narrowest box": how far apart the ends are. */
const isLength = ({ sentence: { tokens } }: Clause, { from, to }: Mention, { plots: [plot] }: World): boolean =>
  (plot?.stems === 'dumbbell' ||
    (plot?.drawn === 'violins' && /^(?:long|short)/.test(tokens[from]?.lower ?? '')) ||
    (plot?.form === 'box' &&
      /^(?:wid|narrow)/.test(tokens[from]?.lower ?? '') &&
      !/^(?:NOUN|ADJ)$/.test(tokens[to]?.pos ?? ''))) &&
  /^(?:long|short|wid|narrow)/.test(tokens[from]?.lower ?? '');

/** "the longest bar in either direction", "the longest stem", of what begins at zero or at a middle line. */
const isFromMiddle = (
  { sentence: { tokens } }: Clause,
  { from, to }: Mention,
  { rows, plots: [plot] }: World,
): boolean =>
  /^(?:long|short)/.test(tokens[from]?.lower ?? '') &&
  (rows.some(({ value = 0 }) => value < 0) ||
    (plot?.stems !== undefined && /^(?:stem|stick|lollipop|line)s?$/.test(tokens[to]?.lower ?? '')));

/** "recognised best (91) and fear worst", of a matrix with the same names down and across: of the cells on its diagonal. */
const isOfDiagonal = (
  { mentions, sentence: { tokens } }: Clause,
  { from }: Mention,
  { plots: [plot] }: World,
): boolean =>
  plot?.form === 'heatmap' &&
  /^(?:best|worst)$/.test(tokens[from]?.lower ?? '') &&
  mentions.filter(isEntity).length === 1 &&
  (plot.category2 ?? plot.series)?.labels.every((label) => plot.category?.labels.includes(label) === true) === true;

/** "The best and the worst marks come from B", of boxes: their ends, or their middles. */
const isOfSingles = ({ sentence: { tokens } }: Clause, { from, to }: Mention, { plots: [plot] }: World): boolean =>
  plot?.form === 'box' &&
  /^(?:best|worst|fastest|slowest|longest|shortest)$/.test(tokens[from]?.lower ?? '') &&
  !tokens.some(({ lower }) => /^(?:median|mean|average|typical)s?$/.test(lower)) &&
  ((tokens[to]?.pos === 'NOUN' && /[^s]s$/.test(tokens[to]?.lower ?? '')) || tokens[to]?.lower === 'and');

/** "…, of which paper is the biggest part": of some that were told before. */
const isOfWhich = ({ sentence: { text, start } }: Clause, { start: at }: Mention): boolean =>
  /\b(?:of|among) (?:which|whom|these|those|them)\b[^,;.]*$/i.test(text.slice(0, at - start));

/** "The control's maximum is about 5.1", of boxes: its own end. */
const isOwnEnd = ({ sentence: { text, start } }: Clause, { start: at }: Mention, { plots: [plot] }: World): boolean =>
  plot?.form === 'box' && /\p{L}['’]s? $/u.test(text.slice(0, at - start));

/** "strongest in coding (8.6) and math (8.3)": in each of them, with a value of its own. */
const isInEach = ({ sentence: { text, start } }: Clause, { end }: Mention): boolean =>
  /^ (?:in|at|on|for) [^,;.()]{2,30} \([\d.,]+%?\)(?:,| and) [^,;.()]{2,30} \([\d.,]+/i.test(text.slice(end - start)) ||
  // "is highest on Saturday and Sunday, with 3 hours each".
  /^ (?:in|at|on|for) [^,;.()]{2,30} and [^,;.()]{2,30}(?:,[^;.]*)? each\b/i.test(text.slice(end - start));

/** "is lowest there", "goes up to 60, which is the highest of all": at a place, or of a number, told before. */
const isOfBefore = ({ sentence: { text, start, tokens, mentions }, from }: Clause, { end }: Mention): boolean =>
  /^ there\b/i.test(text.slice(end - start)) ||
  (tokens[from]?.lower === 'which' &&
    mentions.some((one) => one.type === 'number' && one.to <= from && from - one.to <= 3 && one.unit !== 'ordinal'));

/** "On Saturday the pattern is reversed: mornings are busiest": there, as the part before the colon says. */
const isUnderHead = ({ sentence: { tokens, mentions }, from, scope }: Clause): boolean => {
  const colon = tokens.findIndex(({ text }) => text === ':');
  return (
    colon > 0 &&
    from > colon &&
    /^(?:on|in|at|for|during)$/.test(tokens[0]?.lower ?? '') &&
    mentions.some((one) => isEntity(one) && one.to <= 4 && !scope.includes(one))
  );
};

/** "the deepest in 2008", of bars that go below zero: the lowest, or the longest of them. */
const isDepth = ({ sentence: { tokens } }: Clause, { from }: Mention, { rows }: World): boolean =>
  tokens[from]?.lower === 'deepest' && rows.some(({ value }) => value !== undefined && value < 0);

/** "one point short of B's best", "between the peaks of A and B lie 22 degrees": how far from there it is. */
const isMeasuredFrom = ({ sentence: { text, start } }: Clause, { start: at }: Mention): boolean =>
  /\b(?:(?:short|shy|ahead) of|away from|off|than|below|behind) (?:the )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+['’]s? $|\bbetween (?:the )?$/iu.test(
    text.slice(0, at - start),
  );

/** "the shallowest slope", "most users were added": how fast it changes. */
const isOfSlope = ({ sentence: { text, start } }: Clause, { start: at, end }: Mention): boolean =>
  /^(?:shallow|gentl)/i.test(text.slice(at - start, end - start)) ||
  (/^(?:most|fewest)$/i.test(text.slice(at - start, end - start)) &&
    /^ [\p{L}-]+ (?:were|was|are|is) (?:added|gained|lost|won|removed|dropped)\b/iu.test(text.slice(end - start)));

/** "With 32 it is the biggest": of what was named before, in a place that only a number tells. */
const isOfPronoun = ({ sentence: { text, start }, mentions }: Clause, { start: at }: Mention): boolean =>
  /\b(?:with|at|for|on) [\d.,]+,? (?:it|they|that|this) (?:is|are|was|were) (?:the )?$/i.test(
    text.slice(0, at - start),
  ) && !mentions.some((one) => isEntity(one) && one.start > at);

/** "The military comes second", of bars cut into answers: by which of them, the sentence before may have told. */
const isBySomePart = ({ mentions, scope }: Clause, { plots: [plot] }: World): boolean =>
  plot?.arrangement === 'normalised' &&
  (plot.series?.labels.length ?? 0) > 1 &&
  ![...mentions, ...scope].some((one) => one.type === 'name' && one.refs.some(({ role }) => role === 'series'));

/**
 * What a superlative says may be of something else than what is drawn: it is not wrong because the figure ranks
 * otherwise. `numbers`: how many values are told with it.
 */
export const isOpenSuperlative = (clause: Clause, mention: Mention, world: World, numbers: number): boolean =>
  isOtherQuality(clause, mention, world) ||
  isBySomePart(clause, world) ||
  isLiking(clause, mention) ||
  isEffect(clause, mention) ||
  isOfEffect(clause, mention) ||
  isAlongDensity(clause, mention, world) ||
  isOfSpread(clause, mention, world) ||
  isPosition(clause, mention) ||
  isOneOfSeveral(clause, mention) ||
  isMeasuredFrom(clause, mention) ||
  isOfSlope(clause, mention) ||
  isOfPronoun(clause, mention) ||
  comparesEnds(clause) ||
  isList(clause, numbers) ||
  isDepth(clause, mention, world) ||
  isFromMiddle(clause, mention, world) ||
  isOfDiagonal(clause, mention, world) ||
  isOfSingles(clause, mention, world) ||
  isOfWhich(clause, mention) ||
  isOwnEnd(clause, mention, world) ||
  isInEach(clause, mention) ||
  isOfBefore(clause, mention) ||
  isUnderHead(clause) ||
  isLength(clause, mention, world);
