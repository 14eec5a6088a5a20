import { allMatches } from '../../all-matches.js';
import { unitWord } from '../../check/number-words.js';
import type { Entity, Model } from '../read/entity.js';
import type { Clause } from '../read/sentence.js';
import { near } from './meeting.js';
import { type ClauseRule, type Finding, groupAfter, headBefore, hits, isDenied, turned } from './rule.js';

const numeral =
  '((?:[−-]|minus |negative )?(?:\\d+(?:\\.\\d+)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))';

const valueOf = (words = ''): number => {
  const plain = words.replace(/^(?:[−-]|minus |negative )/, '');
  const value = /^\d/.test(plain) ? Number(plain) : (unitWord(plain) ?? Number.NaN);
  return plain === words ? value : -value;
};

const pair = new RegExp(
  `\\bcoordinates?(?: of \\p{L}['′]?)?(?:,| are| is|:| namely| both)* ${numeral}(?: and |, |,)${numeral}(?![\\w]|\\.\\d)`,
  'gu',
);
const namely = new RegExp(
  `\\bcoordinates,? (?:namely|that is|i\\.e\\.) ${numeral}(?: and |, )${numeral}(?![\\w]|\\.\\d)`,
  'g',
);
const called = new RegExp(
  `(?<![\\p{L}(])(?<name>\\p{L}['′]?\\d?) (?:is|marks|denotes|has) the (?:point|position|place|spot|corner|vertex)(?: with coordinates| at)? ?\\(${numeral}[,;|] ?${numeral}\\)|\\(${numeral}[,;|] ?${numeral}\\) (?:is|has been|was) (?:called|labell?ed|named|marked)(?: as| with)? (?<other>\\p{L}['′]?\\d?)(?![\\p{L}\\d])`,
  'gu',
);
const single = new RegExp(
  `\\b(?<axis>[xy])(?:[- ]?(?:coordinate|value)|[- ]component)s?(?: of (?:the )?(?:point |vertex |corner )?(?<name>\\p{L}['′]?))?(?: is| are| equals| of| =| being)* (?:also |both |exactly |equal to )*${numeral}(?![\\w]|\\.\\d)`,
  'gu',
);

const onePoint = (clause: Clause, at: number): Entity | undefined => {
  const before = clause.groups
    .filter(({ end }) => end <= at)
    .flatMap(({ entities }) => (entities.length === 1 && entities[0]?.sort === 'point' ? entities : []));
  const head = headBefore(clause, at)?.entities ?? [];
  if (head.length === 1 && head[0]?.sort === 'point') return head[0];
  return before.length === 1 ? before[0] : undefined;
};

const signs =
  /\b(?:(?<both>both (?:coordinates )?(?:are )?|two )?(?<sign>positive|negative) coordinates|coordinates (?:of \p{L}['′]? )?(?:are|is) (?:both )?(?<said>positive|negative))\b/gu;

/** "P is the point (0, 4)", "the point (0, 4) is called P". */
const placedSo = (clause: Clause, model: Model): Finding[] =>
  allMatches(clause.text, called).flatMap((match): Finding[] => {
    const point = model.points.get((match.groups?.['name'] ?? match.groups?.['other'] ?? '').toUpperCase());
    const [x, y] = point?.places[0] ?? [];
    if (!point || x === undefined || y === undefined) return [];
    const [a, b] = [valueOf(match[2] ?? match[4]), valueOf(match[3] ?? match[5])];
    const ok = near(a, x, Math.max(0.05, model.slack.x)) && near(b, y, Math.max(0.05, model.slack.y));
    const span = { start: match.index, end: match.index + match[0].length };
    const isNot = isDenied(clause, clause.start, match.index + match[0].length);
    return [{ ...span, ok: turned(ok, isNot), stated: `${a}, ${b}`, actual: `${x}, ${y}`, about: [point] }];
  });

/** "C has the coordinates 1 and 4", "the x-coordinate of P is 3", "P has negative coordinates". */
export const coordinateRule: ClauseRule = (clause, model) => {
  if (model.isSpace || model.points.size === 0) return [];
  const { slack } = model;
  const both = [pair, namely].flatMap((pattern) =>
    allMatches(clause.text, pattern).flatMap((match): Finding[] => {
      const point = onePoint(clause, match.index) ?? groupAfterPoint(clause, match.index);
      const [x, y] = point?.places[0] ?? [];
      if (!point || x === undefined || y === undefined) return [];
      const [a, b] = [valueOf(match[1]), valueOf(match[2])];
      const ok = near(a, x, Math.max(0.05, slack.x)) && near(b, y, Math.max(0.05, slack.y));
      const span = { start: match.index, end: match.index + match[0].length };
      return [
        {
          ...span,
          ok: turned(ok, isDenied(clause, clause.start, match.index)),
          stated: `${a}, ${b}`,
          actual: `${x}, ${y}`,
          about: [point],
        },
      ];
    }),
  );
  const one = allMatches(clause.text, single).flatMap((match): Finding[] => {
    const name = match.groups?.['name']?.toUpperCase();
    const point = name === undefined ? onePoint(clause, match.index) : model.points.get(name);
    const axis = match.groups?.['axis'] === 'x' ? 0 : 1;
    const actual = point?.places[0]?.[axis];
    if (!point || actual === undefined) return [];
    const stated = valueOf(match[3]);
    const ok = near(stated, actual, Math.max(0.05, slack[axis === 0 ? 'x' : 'y']));
    const span = { start: match.index, end: match.index + match[0].length };
    return [{ ...span, ok: turned(ok, isDenied(clause, clause.start, match.index)), stated, actual, about: [point] }];
  });
  const signed = allMatches(clause.text, signs).flatMap((match): Finding[] => {
    const point = onePoint(clause, match.index);
    const [x, y] = point?.places[0] ?? [];
    if (!point || x === undefined || y === undefined) return [];
    const isUp = (match.groups?.['sign'] ?? match.groups?.['said']) === 'positive';
    const span = { start: match.index, end: match.index + match[0].length };
    return [
      {
        ...span,
        ok: turned(isUp ? x > 0 && y > 0 : x < 0 && y < 0, clause.negated),
        stated: match[0],
        actual: `${x}, ${y}`,
        about: [point],
      },
    ];
  });
  return [...both, ...placedSo(clause, model), ...one, ...signed, ...extremes(clause), ...shared(clause)];
};

const groupAfterPoint = (clause: Clause, at: number): Entity | undefined => {
  const [point, more] = groupAfter(clause, at)?.entities ?? [];
  return point?.sort === 'point' && !more ? point : undefined;
};

const alike =
  /\b(?:have|has|share) the same (?<axis>[xy])[- ]?(?:coordinate|value)|\b(?:at|on) the same (?:height|level)\b/g;

/** "A and B have the same y-coordinate", "they lie at the same height". */
const shared = (clause: Clause): Finding[] =>
  allMatches(clause.text, alike).flatMap((match): Finding[] => {
    const points = headBefore(clause, match.index)?.entities.filter(({ sort }) => sort === 'point') ?? [];
    if (points.length < 2 || points.length > 5) return [];
    const axis = match.groups?.['axis'] === 'x' ? 0 : 1;
    const values = points.flatMap(({ places: [place] }) => (place ? [place[axis]] : []));
    const ok = Math.max(...values) - Math.min(...values) < 1e-6 + 1e-3 * Math.abs(values[0] ?? 0);
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        ok: turned(ok, clause.negated),
        stated: match[0],
        actual: values.join(', '),
        about: points,
      },
    ];
  });

const most =
  /\b(?:has|with|having) the (?:largest|greatest|highest|biggest|smallest|lowest|least) [xy][- ]?(?:coordinate|value)\b/g;

/** "Among the corners, B has the largest y-coordinate". */
const extremes = (clause: Clause): Finding[] =>
  hits(clause, most).flatMap(({ start, end, words }): Finding[] => {
    const among = clause.groups.find(
      (group) =>
        group.end <= start &&
        /\b(?:among|of|out of)\s*(?:all|the|these)*\s*$/.test(clause.text.slice(clause.start, group.start)),
    );
    const after = clause.groups.find((group) => group.start >= end && group.entities.length > 1);
    const own = clause.groups.findLast(
      (group) => group.end <= start && group.entities.length === 1 && group.entities[0]?.sort === 'point',
    );
    const [point] = own?.entities ?? [];
    const all = (among && among !== own ? among : after)?.entities.filter(({ sort }) => sort === 'point') ?? [];
    const axis = words.includes(' x') ? 0 : 1;
    const value = point?.places[0]?.[axis];
    if (!point || value === undefined || all.length < 2) return [];
    const values = all.flatMap(({ places: [place] }) => (place ? [place[axis]] : []));
    const edge = /small|low|least/.test(words) ? Math.min(...values) : Math.max(...values);
    return [
      {
        start,
        end,
        ok: turned(Math.abs(value - edge) < 1e-6, clause.negated),
        stated: words,
        actual: edge,
        about: [point],
      },
    ];
  });
