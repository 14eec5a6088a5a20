import { allMatches } from '../../all-matches.js';
import { unitWord } from '../../check/number-words.js';
import { colourWords, isColour } from '../../language/colour.js';
import type { Entity, Model } from '../read/entity.js';
import type { Clause } from '../read/sentence.js';
import { type ClauseRule, type Finding, headBefore, hits, turned } from './rule.js';

const squares =
  /\b(?<count>an?|one|two|three|four|five|\d) (?:small |little |tiny )?(?:squares?|boxe?s?|symbols?|signs?|marks?) (?:marks?|indicates?|denotes?|shows?|signals?|stands? for)(?: the| a| an)? right angles?\b/g;

/** "Three small squares mark right angles". */
const rightMarks = (clause: Clause, model: Model): Finding[] =>
  allMatches(clause.text, squares).map((match): Finding => {
    const own = model.entities.filter(
      ({ sort, element, measures }) =>
        sort === 'angle' &&
        element !== undefined &&
        (element.data?.['type'] === 'right' || Math.abs((measures.angle ?? 0) - 90) < 0.05),
    );
    const word = match.groups?.['count'] ?? '';
    const stated = /^an?$/.test(word) ? 1 : (unitWord(word) ?? Number(word));
    const ok = /^an?$/.test(word) ? own.length > 0 : own.length === stated;
    return {
      start: match.index,
      end: match.index + match[0].length,
      ok: turned(ok, clause.negated),
      stated,
      actual: own.length,
      about: own,
    };
  });

const names = colourWords.toSorted((a, b) => b.length - a.length).join('|');
const edged = new RegExp(
  `\\b(?<colour>${names})(?:-coloured)? (?:outlines?|borders?|contours?|boundar(?:y|ies)|rims?)\\b`,
  'g',
);
const filled = new RegExp(
  `\\b(?:(?:light|pale|dark|soft|very) )*(?<colour>${names})(?:-coloured)? (?:interiors?|fill(?:ing)?s?|insides?|shading)\\b`,
  'g',
);

/** The closed thing that is told of; the only one there is, where none is named. */
const ownerOf = (clause: Clause, model: Model, at: number): Entity | undefined => {
  const isClosed = ({ sort }: Entity): boolean => /^(?:polygon|circle|shading|sector|ellipse)$/.test(sort);
  const own = (headBefore(clause, at)?.entities ?? []).filter(isClosed);
  const all = own.length > 0 ? own : model.entities.filter((one) => isClosed(one) && one.element !== undefined);
  return all.length === 1 ? all[0] : undefined;
};

/** "A triangle with a green outline and pale blue interior". */
const outlines = (clause: Clause, model: Model): Finding[] =>
  model.isSpace
    ? []
    : (
        [
          [edged, 'stroke'],
          [filled, 'fill'],
        ] as const
      ).flatMap(([pattern, ink]) =>
        allMatches(clause.text, pattern).flatMap((match): Finding[] => {
          const owner = ownerOf(clause, model, match.index);
          const hex = owner?.element?.[ink];
          if (!owner || hex === undefined) return [];
          const stated = match.groups?.['colour'] ?? '';
          return [
            {
              start: match.index,
              end: match.index + match[0].length,
              ok: turned(isColour(hex, stated), clause.negated),
              stated,
              actual: hex,
              about: [owner],
            },
          ];
        }),
      );

const vertexTold =
  /\b(?:has (?:its|the) vertex|with (?:its|the) vertex|is (?:marked|drawn|measured|located|situated|formed)?) ?(?:at|in)(?: (?:the )?(?:point|vertex|corner))? (?<name>\p{L}\d?['′]?)(?!\p{L})/gu;

/** "The angle α has its vertex at A". */
const vertices = (clause: Clause, model: Model): Finding[] =>
  hits(clause, vertexTold).flatMap((hit): Finding[] => {
    const [angle, more] = headBefore(clause, hit.start)?.entities ?? [];
    const name = new RegExp(vertexTold.source, 'u').exec(hit.words)?.groups?.['name']?.toUpperCase() ?? '';
    const point = model.points.get(name);
    const path = angle?.element?.path ?? [];
    if (!angle || more || angle.sort !== 'angle' || !point || path.length === 0) return [];
    const vertex = angle.corners[1];
    const near = Math.min(...path.map(([x, y]) => Math.hypot(x - point.at[0], y - point.at[1])));
    const ok = vertex !== undefined && vertex !== '' ? point.names.includes(vertex) : near < 14;
    return [{ ...hit, ok: turned(ok, clause.negated), stated: name, actual: vertex ?? '', about: [angle, point] }];
  });

const ticks =
  /\b(?<count>a single|single|one|two|three|four|double|triple|\d) (?:small |short |little )?(?:(?:tick|hash|hatch|congruence) ?(?:marks?|strokes?|lines?)|ticks|dashes)\b(?<each> each)?/g;

const tickWords: Readonly<Record<string, number>> = { 'a single': 1, single: 1, double: 2, triple: 3 };

/** "The equal sides carry two tick marks each". */
const tickMarks = (clause: Clause, model: Model): Finding[] =>
  allMatches(clause.text, ticks).flatMap((match): Finding[] => {
    const marks = model.entities.filter(
      ({ sort, element }) => sort === 'mark' && element?.data?.['type'] !== 'parallel',
    );
    const counts = marks.flatMap(({ element }) =>
      typeof element?.data?.['count'] === 'number' ? [element.data['count']] : [],
    );
    const word = match.groups?.['count'] ?? '';
    const stated = tickWords[word] ?? unitWord(word) ?? Number(word);
    if (counts.length === 0) return [];
    const inAll = counts.reduce((sum, one) => sum + one, 0);
    const isEach = match.groups?.['each'] !== undefined || /\beach\b/.test(clause.text);
    const ok = counts.includes(stated) || (!isEach && (stated === marks.length || stated === inAll));
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        ok: turned(ok, clause.negated),
        stated,
        actual: counts.join(', '),
        about: marks,
      },
    ];
  });

/** What small marks say, outlines and fillings by their colours, where an angle has its vertex. */
export const marksToldRule: ClauseRule = (clause, model) => [
  ...rightMarks(clause, model),
  ...tickMarks(clause, model),
  ...outlines(clause, model),
  ...vertices(clause, model),
];
