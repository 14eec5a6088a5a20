import { allMatches } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import type { Entity, Model } from '../read/entity.js';
import type { Clause } from '../read/sentence.js';
import { type Span, isWithin, spanOf } from './geometry.js';
import {
  type ClauseRule,
  type Finding,
  groupAfter,
  groupBefore,
  isDenied,
  isNone,
  numbersIn,
  thenSubject,
  turned,
} from './rule.js';

export const intervals = oncePer((model: Model): readonly Entity[] =>
  model.entities.filter(({ sort }) => sort === 'interval'),
);

export const intervalFor = (clause: Clause, model: Model, at: number): Entity | undefined => {
  const all = intervals(model);
  const near = [
    ...clause.groups.filter(({ end }) => end <= at).toReversed(),
    ...clause.groups.filter(({ start }) => start >= at),
  ];
  for (const { entities } of thenSubject(near, clause)) {
    const own = entities.filter(({ sort }) => sort === 'interval');
    if (own.length === 1) return own[0];
    if (own.length > 1) return undefined;
  }
  return all.length === 1 ? all[0] : undefined;
};

const ends = (model: Model): Entity[] =>
  model.entities.filter(({ sort, element }) => sort === 'point' && element?.data?.['end'] !== undefined);

const openWords =
  /\b(?<open>open|empty|hollow|unfilled|excluded|not included|exclusive|white|ring)\b|\b(?<closed>closed|filled(?:[- ]in)?|solid|full|included|inclusive|black)\b/;

export const number = '([−-]?\\d+(?:\\.\\d+)?)';

const valueOf = (words = ''): number => Number(words.replace('−', '-'));

const endPatterns = [
  `\\b(?:open|empty|hollow|unfilled|closed|filled(?:[- ]in)?|solid|full|white)(?: \\w+)? (?:dots?|circles?|points?|ones?|ends?|rings?|discs?|endpoints?)(?: is| are| stands| sits| lies)? (?:at|on|over|above|marks|for) (?:x = |the number |number )?${number}`,
  `${number},? (?:is |which is )?(?:included|excluded|not included|inclusive|exclusive)`,
  `(?:dot|circle|point|end|ring|endpoint) (?:at|on|over) ${number} is (?:open|empty|hollow|unfilled|closed|filled(?:[- ]in)?|solid|full)`,
  `(?:open|closed) (?:at|on the (?:left|right) at) ${number}`,
].map((pattern) => new RegExp(pattern, 'g'));

export const isOpenWord = (words: string): boolean => openWords.exec(words)?.groups?.['open'] !== undefined;

const isOpenEnd = ({ element }: Entity): boolean => element?.data?.['end'] === 'open';

/** "a filled dot at −3 and an empty one at 2", "from −3, included, to 2, excluded". */
export const endRule: ClauseRule = (clause, model) =>
  intervals(model).length === 0
    ? []
    : endPatterns.flatMap((pattern) =>
        allMatches(clause.text, pattern).map((match): Finding => {
          const value = valueOf(match[1]);
          const end = ends(model).find(({ places }) => Math.abs((places[0]?.[0] ?? 1e9) - value) < 1e-6);
          const ok = end !== undefined && isOpenEnd(end) === isOpenWord(match[0]);
          const isNot = isDenied(clause, clause.start, match.index);
          return {
            start: match.index,
            end: match.index + match[0].length,
            ok: turned(ok, isNot),
            stated: match[0],
            about: end ? [end] : [],
          };
        }),
      );

/** "All three ends are filled dots", "the half-open interval". */
export const openRule: ClauseRule = (clause, model) => {
  if (intervals(model).length === 0) return [];
  const found: Finding[] = [];
  const all =
    /\b(?:all|both|every|each)\b.*\b(?:ends?|dots?|circles?|endpoints?)\b.*\b(?:open|empty|hollow|closed|filled|solid)\b/.exec(
      clause.text,
    );
  if (all) {
    const ok = ends(model).every((one) => isOpenEnd(one) === isOpenWord(all[0]));
    found.push({
      start: all.index,
      end: all.index + all[0].length,
      ok: turned(ok, clause.negated),
      stated: all[0],
      about: ends(model),
    });
  }
  const kind = /\b(half-open|open|closed) interval\b/.exec(clause.text);
  const interval = kind ? intervalFor(clause, model, kind.index) : undefined;
  const span = interval && spanOf(interval);
  if (kind && interval && span) {
    const sides = [span.left, span.right];
    const ok =
      kind[1] === 'half-open'
        ? sides.includes('open') && sides.includes('closed')
        : sides.every((side) => side === undefined || side === kind[1]);
    found.push({
      start: kind.index,
      end: kind.index + kind[0].length,
      ok: turned(ok, clause.negated),
      stated: kind[0],
      about: [interval],
    });
  }
  return found;
};

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
  `\\b(?:everything|all (?:the )?numbers|numbers|values|every number|x)(?: that (?:is|are))? (?:(?<more>greater|larger|bigger|more|above|right of|to the right of|>|beyond)|(?<less>less|smaller|below|left of|to the left of|<))(?: than)?(?<or> or equal to)? ${number}`,
  'g',
);

const endless =
  /\b(?:unbounded|goes on for ?ever|infinite|extends? (?:without end|infinitely|forever)|points|no (?:right|left) end)(?: to the)? (?<side>right|left)/g;

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
            if (!interval || !span) return [];
            const own = groupBefore(clause, match.index)?.entities.some(({ sort }) => sort === 'interval');
            if (pattern === reaches && (own !== true || /\b(?:number line|axis)\b/.test(clause.text))) return [];
            return [
              {
                start: match.index,
                end: match.index + match[0].length,
                ok: turned(judge(span, match), clause.negated),
                stated: match[0],
                actual: `${span.from} to ${span.to}`,
                about: [interval],
              },
            ];
          }),
        ),
      ];

/** "The red interval contains −3 but not 2", "zero is inside the red piece", "P belongs to neither". */
export const membershipRule: ClauseRule = (clause, model) => {
  const all = intervals(model);
  if (all.length === 0) return [];
  const { text } = clause;
  const numbers = numbersIn(clause).filter(
    ({ start, end }) => !clause.items.some((one) => one.type === 'phrase' && one.start <= start && one.end >= end),
  );
  const contains = /\b(?:contains?|includes?|covers?)\b/.exec(text);
  const belongs =
    /\b(?:belongs?(?:\s+to)?|(?:is|are|lies?|isn['’]?t|aren['’]?t)(?: not)?(?: also)? (?:inside|in|within|part of|an? elements? of|a member of|outside|contained in)|both do\b|do\s*$)/.exec(
      text,
    );
  if (contains && !/\b(?:all|every|than)\b/.test(text.slice(contains.index))) {
    const interval = intervalFor(clause, model, contains.index);
    if (!interval) return [];
    return numbers
      .filter(({ start }) => start >= contains.index)
      .map((one) => {
        const isNot =
          /\b(?:not|neither|nor|without)\b/.test(text.slice(contains.index, one.start)) ||
          /\b(?:not|n['’]t|never)\b/.test(text.slice(clause.start, contains.index));
        return {
          start: Math.min(contains.index, one.start),
          end: one.end,
          ok: turned(isWithin(interval, one.value), isNot),
          stated: one.value,
          about: [interval],
        };
      });
  }
  if (!belongs) return [];
  const object = groupAfter(clause, belongs.index);
  const sets = object?.entities.filter(({ sort }) => sort === 'interval') ?? [];
  const pool = sets.length > 0 ? sets : all;
  const points =
    groupBefore(clause, belongs.index)?.entities.filter(
      ({ sort, element }) => sort === 'point' && element?.data?.['end'] === undefined,
    ) ?? [];
  const subjects = [
    ...numbers.filter(({ end }) => end <= belongs.index + 2).map((one) => ({ start: one.start, value: one.value })),
    ...points.map((one) => ({ start: belongs.index, value: one.places[0]?.[0] ?? 0 })),
  ];
  if (
    sets.length === 0 &&
    !/\b(?:sets?|intervals?|parts?|coloured|colored|do|bars?|neither|them|either)\b/.test(text.slice(belongs.index))
  )
    return [];
  const isNot = clause.negated || isNone(object) || /\bneither\b/.test(text) || /\boutside\b/.test(belongs[0]);
  return subjects.map(({ start, value }) => {
    const inside = pool.some((one) => isWithin(one, value));
    return {
      start: Math.min(start, belongs.index),
      end: belongs.index + belongs[0].length,
      ok: turned(inside, isNot),
      stated: value,
      about: pool,
    };
  });
};
