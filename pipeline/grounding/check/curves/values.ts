import type { Finding } from '../mention.js';
import { NUMBER, PANEL, type Coded } from './coded.js';
import { isTold, slackOf } from './level.js';
import { alongX, heightOf, type Line } from './lines.js';
import { matchesOf, np, start, stop, tail, toldOfLines, type Match } from './said.js';
import { unit } from './scope.js';

const measured = `(?: (?:a|an|the|its))?(?: (?:final|initial|maximum|mean|peak|total|top|lower|higher|highest|lowest|test|training|validation))*(?: (?:values?|accuracy|loss|latency|precision|recall|survival|probability|returns?|scores?|error|rate|density|throughput|performance|intensity|temperature|efficiency|perplexity|reward|level|volume|speed-?up|height|maximum|minimum|auc|concentration|yield|inhibition|viability|risk|fraction|share|cost|runtime|time|${PANEL}))?(?: (?:of|at|near|to))?`;
const about =
  '(?: (?:about|around|roughly|approximately|only|just|nearly|almost|some|slightly|a little|little|a bit|more than|less than|over|under|above|below|as (?:high|low|much|little) as|still|merely))*';
const amount = `${about} ?(?<n>${NUMBER})${unit}`;
const has =
  '(?:is|has|had|was|reaches|reached|attains?|attained|achieves?|achieved|shows?|sustains?|yields?|gives?|gets?|takes?|needs?|drops? to|falls? to|fell to|dropped to|rises? to|rose to|climbs? to|grows? to|grew to|lies at|stands at|amounts to|retains?|keeps?|leaves?|declines? to|decreases? to|increases? to|still has|is down to|is at|stays at|comes to|sits at)';
const ends =
  '(?:ends(?: up)?|finishes|ended|finished|levels off|levelled off|saturates|plateaus|flattens(?: out| off)?|settles|converges|stabili[sz]es|tails off)(?: out)?';
const begins = '(?:starts(?: out| off)?|begins|started|began)';

const placed = [`${start}${np('a')}(?: only| still| already)? ${has}${measured}${amount}${tail}${stop}`].map(
  (one) => new RegExp(one, 'gu'),
);
const ended = [
  `${start}${np('a')}(?: only)? (?:(?<end>${ends})|(?<begin>${begins}))(?: (?:at|near|with|around|to|from|close to|just below|slightly above|just above|slightly below|just under))+${measured}${amount}${tail}${stop}`,
].map((one) => new RegExp(one, 'gu'));

/** Values that a line has at a place, between the two points beside it. */
const valuesAt = (own: Line, { scope: { at, side, isWhole, from, to } }: Match): number[] => {
  if (isWhole || from !== undefined || to !== undefined) return [];
  const [first, last] = [own.points[0]?.[1], own.points.at(-1)?.[1]];
  if (side !== undefined) return [side === 'start' ? first : last].filter((one) => one !== undefined);
  const height = at === undefined ? undefined : heightOf(own, at);
  if (at === undefined || height === undefined || own.isStep) return [];
  // Of what stands a little to the left, or to the right, too: a place is told with as few digits as a value.
  const span = alongX(own, at);
  return [height, ...own.points.filter(([x]) => Math.abs(alongX(own, x) - span) < 0.012).map(([, y]) => y)];
};

const judgePlaced = (own: Line, said: Match): boolean | undefined => {
  const number = said.coded.numbers.get(said.match.groups?.['n'] ?? '');
  const values = valuesAt(own, said);
  if (!number || values.length === 0 || number.unit === 'factor') return undefined;
  const verdicts = values.map((value) => isTold(own, number, value));
  return verdicts.includes(true) ? true : verdicts.every((one) => one === false) ? false : undefined;
};

const judgeEnded = (own: Line, said: Match): boolean | undefined => {
  const { n, begin, end = '' } = said.match.groups ?? {};
  const number = said.coded.numbers.get(n ?? '');
  const { scope } = said;
  if (
    !number ||
    number.unit === 'factor' ||
    scope.at !== undefined ||
    scope.from !== undefined ||
    scope.to !== undefined
  )
    return undefined;
  const values = own.points.map(([, y]) => y);
  const [first = NaN, last = NaN] = [values[0], values.at(-1)];
  if (begin !== undefined) return isTold(own, number, first);
  // A level that the line comes to, and leaves no more, or the highest that it has.
  const isLevel = !/^(?:end|finish)/.test(end);
  const late = isLevel ? values.slice(Math.floor(values.length * 0.7)) : [];
  const verdicts = [last, ...late, ...(isLevel ? [Math.max(...values)] : [])].map((value) =>
    isTold(own, number, value),
  );
  if (verdicts.includes(true)) return true;
  const isBetween = isLevel && Math.abs(last - first) < slackOf([own], last);
  return verdicts.every((one) => one === false) && !isBetween ? false : undefined;
};

/** "At 64 nodes MPI reaches a speed-up of 38", "PPO ends at a return of 0.7", "OpenMP saturates near 10". */
export const valueFindings = (coded: Coded): Finding[] => {
  const judged = (pattern: RegExp, judge: (own: Line, said: Match) => boolean | undefined): Finding[] =>
    matchesOf(coded, pattern).flatMap((said): Finding[] => {
      if (
        /\b(?:respectively|more|less|higher|lower|times|twice|as much)\b(?! than)/.test(
          said.match.groups?.['tail'] ?? '',
        )
      )
        return [];
      return toldOfLines(
        said,
        (own) => judge(own, said),
        (own) => {
          const shown = valuesAt(own, said)[0] ?? own.points.at(-1)?.[1];
          return shown === undefined ? null : Number(shown.toPrecision(4));
        },
      );
    });
  return [
    ...placed.flatMap((pattern) => judged(pattern, judgePlaced)),
    // "The left axis ends at 700": no line does.
    ...(/\b(?:axis|axes|scale)\b/i.test(coded.text) ? [] : ended.flatMap((pattern) => judged(pattern, judgeEnded))),
  ];
};
