import { allMatches } from '../../all-matches.js';
import type { Model } from '../read/entity.js';
import type { Clause } from '../read/sentence.js';
import { type Span, spanOf } from './geometry.js';
import { intervalFor, intervals, isHalf, number, valueOf } from './interval.js';
import { type ClauseRule, type Finding, groupBefore, turned } from './rule.js';

/** "[−3, 2)". */
const bracketed = (clause: Clause, model: Model): Finding[] =>
  allMatches(clause.text, brackets).map((match) => {
    const [from, to] = [valueOf(match[2]), match[3] === undefined ? Infinity : valueOf(match[3])];
    const [left, right] = [match[1] === '[' ? 'closed' : 'open', match[4] === ']' ? 'closed' : 'open'];
    const ok = intervals(model).some((one) => {
      const span = spanOf(one);
      const isRight = to === Infinity || (span?.right ?? 'open') === right;
      return span?.from === from && span.to === to && (span.left ?? 'open') === left && isRight;
    });
    return {
      start: match.index,
      end: match.index + match[0].length,
      ok: turned(ok, clause.negated),
      stated: match[0],
      about: intervals(model),
    };
  });

const brackets = new RegExp(`([\\[(\\]])\\s*${number}\\s*[,;]\\s*(?:${number}|[+]?∞|infinity)\\s*([\\])\\[])`, 'g');

const limits = new RegExp(
  `\\b(?:(?<start>begins?|starts?|starting|beginning)|(?<end>ends?|stops?|ending))(?: with| from)?(?: an? [\\w -]+?)? (?:at|from|with) (?:the number |x = )?${number}`,
  'g',
);

const reaches = new RegExp(
  `\\b(?:from|between) (?:an? [\\w -]*?(?:dot|circle|point|ring|end) at )?${number}[^.;]{0,40}?\\b(?:to|and|until|up to) (?:an? [\\w -]*?(?:dot|circle|point|ring|end) at )?${number}`,
  'g',
);

const beyond = new RegExp(
  `\\b(?:everything|all (?:the )?numbers|numbers|values|every number|x)(?: that (?:is|are))? (?:(?<more>greater|larger|bigger|more|above|right of|to the right of|>|beyond)|(?<less>less|smaller|below|left of|to the left of|<))(?: than)?(?<or> or equal to)? ${number}(?!,? (?:and|but)(?: also| which are| that are)? (?:at (?:most|least)|less|smaller|greater|larger|more|below|above|up to|not|no))`,
  'g',
);

/** "All numbers greater than −2 and at most 3". */
const within = new RegExp(
  `\\b(?<low>greater than|larger than|bigger than|more than|above|at least|not less than|greater than or equal to) (?<from>${number}),? (?:and|but)(?: also| which are| that are)? (?<high>less than|smaller than|below|at most|up to|no more than|not more than|not greater than|less than or equal to|smaller than or equal to) (?<to>${number})`,
  'g',
);
const including = /at |not |no |equal/;

const endless =
  /\b(?:unbounded|goes on for ?ever|infinite|extends? (?:without end|infinitely|forever)|points|no (?:right|left) end|(?:goes|runs|extends|continues|stretches|reaches)(?: on)?(?= to the (?:left|right) (?:without (?:end|bound|limit)|for ?ever|indefinitely|infinitely|endlessly)))(?: to the)? (?<side>right|left)/g;

const oneWay = new RegExp(
  `\\b(?:extends|goes|runs|reaches|stretches) to the (?<way>left|right) from (?:the number |x = )?${number}`,
  'g',
);

interface Judged {
  readonly pattern: RegExp;
  readonly judge: (span: Span, match: RegExpExecArray) => boolean;
}

const spans: readonly Judged[] = [
  {
    pattern: limits,
    judge: ({ from, to }, { groups, 3: stated }) => (groups?.['start'] === undefined ? to : from) === valueOf(stated),
  },
  { pattern: reaches, judge: ({ from, to }, match) => from === valueOf(match[1]) && to === valueOf(match[2]) },
  {
    pattern: beyond,
    judge: ({ from, to, left, right }, { groups, 4: stated }) => {
      const kind = groups?.['or'] === undefined ? 'open' : 'closed';
      return groups?.['more'] === undefined
        ? to === valueOf(stated) && from === -Infinity && right === kind
        : from === valueOf(stated) && to === Infinity && left === kind;
    },
  },
  {
    pattern: within,
    judge: ({ from, to, left, right }, { groups = {} }) =>
      from === valueOf(groups['from']) &&
      to === valueOf(groups['to']) &&
      (left === 'closed') === including.test(groups['low'] ?? '') &&
      (groups['high'] === 'up to' || (right === 'closed') === including.test(groups['high'] ?? '')),
  },
  {
    pattern: endless,
    judge: ({ from, to }, { groups }) => (groups?.['side'] === 'right' ? to === Infinity : from === -Infinity),
  },
  {
    pattern: oneWay,
    judge: ({ from, to }, { groups, 2: stated }) =>
      groups?.['way'] === 'right' ? from === valueOf(stated) : to === valueOf(stated),
  },
];

/** "begins at 5", "from −3 to 2", "all numbers greater than 4", "unbounded to the right". */
export const spanRule: ClauseRule = (clause, model) =>
  intervals(model).length === 0
    ? []
    : [
        ...bracketed(clause, model),
        ...spans.flatMap(({ pattern, judge }) =>
          allMatches(clause.text, pattern).flatMap((match): Finding[] => {
            const interval = intervalFor(clause, model, match.index);
            const span = interval && spanOf(interval);
            if (!interval || !span || isHalf(clause, match.index)) return [];
            const own = groupBefore(clause, match.index)?.entities.some(({ sort }) => sort === 'interval');
            // "Without end" denies nothing.
            const isNot = pattern === endless ? /\b(?:not|never)\b|n['’]t\b/.test(clause.text) : clause.negated;
            if (pattern === reaches && (own !== true || /\b(?:number line|axis)\b/.test(clause.text))) return [];
            return [
              {
                start: match.index,
                end: match.index + match[0].length,
                ok: turned(judge(span, match), isNot),
                stated: match[0],
                actual: `${span.from} to ${span.to}`,
                about: [interval],
              },
            ];
          }),
        ),
      ];
