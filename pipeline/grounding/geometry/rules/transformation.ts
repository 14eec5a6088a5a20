import { allMatches } from '../../all-matches.js';
import { unitWord } from '../../check/number-words.js';
import type { Entity, Model } from '../read/entity.js';
import type { Clause } from '../read/sentence.js';
import { isSamePlace, type Vec } from '../read/vector.js';
import { type ClauseRule, type Finding, headBefore, thenSubject, turned } from './rule.js';

type Map = (place: Vec) => Vec;

const mirrored =
  /\b(?:reflect(?:ed|ing|s|ion)?|mirror(?:ed|ing|s)?|mirror image|flipp(?:ed|ing))\b[^.;]*?\b(?:in|on|across|over|about|at|along|through|is) the (?<axis>[xy][- ]?axis|horizontal axis|vertical axis|origin)\b|\bthe (?<mirror>[xy][- ]?axis|horizontal axis|vertical axis) (?:acts?|serves?|is used|works?|is|as)(?: as)? (?:the |a )?(?:mirror(?: line)?|axis of (?:symmetry|reflection)|line of (?:symmetry|reflection))\b|\b(?:mirror line|axis of (?:symmetry|reflection)|line of (?:symmetry|reflection)) is the (?<line>[xy][- ]?axis)\b/g;

const turning =
  /\brotat(?:ed|ing|ion|es)\b[^.;]*?\b(?<degrees>\d+) ?(?:°|degrees)(?: (?<way>clockwise|counterclockwise|anticlockwise|counter-clockwise|anti-clockwise))?[^.;]*?\b(?:about|around) (?:the )?(?:origin|o\b|point o\b)/g;

const shifting =
  /\b(?:shift|translat|mov)\w*\b[^.;]*?\b(?<x>\d+|one|two|three|four|five|six|seven|eight|nine|ten)(?: units?| squares?)?(?: to the)? (?<side>right|left)(?:[^.;]*?\b(?<y>\d+|one|two|three|four|five|six|seven|eight|nine|ten)(?: units?| squares?)? (?<way>up|down|higher|lower))?/g;

const scaling =
  /\b(?:enlarge|dilat|stretch|scal)\w*\b[^.;]*?\b(?:by (?:a |the )?(?:scale )?factor(?: of)?|scale factor(?: of| is)?) (?<factor>\d+(?:\.\d+)?|two|three|four)\b/g;

const numberOf = (words = ''): number => unitWord(words) ?? Number(words);

/** The two figures of which one comes from the other: two that are named, or all that there are of their kind. */
const pairOf = (clause: Clause, model: Model): readonly [Entity, Entity] | undefined => {
  const own = [
    ...new Set(
      [...thenSubject(clause.groups, clause)].flatMap(({ entities }) =>
        entities.filter(({ sort }) => sort === 'polygon'),
      ),
    ),
  ];
  const all = model.entities.filter(({ sort, element }) => sort === 'polygon' && element !== undefined);
  const [one, other, more] = own.length === 2 ? own : all;
  return one && other && !more ? [one, other] : undefined;
};

const isImage = (model: Model, [one, other]: readonly [Entity, Entity], map: Map): boolean =>
  one.places.length === other.places.length &&
  one.places.every((place) => other.places.some((end) => isSamePlace(map(place), end, 2 * model.extent)));

const mirrorOf = (axis: string): Map =>
  /^x|^hor/.test(axis) ? ([x, y]) => [x, -y, 0] : axis === 'origin' ? ([x, y]) => [-x, -y, 0] : ([x, y]) => [-x, y, 0];

const rotation = (degrees: number): Map => {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return ([x, y]) => [x * c - y * s, x * s + y * c, 0];
};

/** "The red triangle is the reflection of the blue one in the x-axis", "shifted 3 to the right", "rotated by 90°". */
export const transformationRule: ClauseRule = (clause, model) => {
  if (model.isSpace || model.scene.axes.length < 2) return [];
  const polygons = model.entities.filter(({ sort }) => sort === 'polygon');
  if (polygons.length < 2) return [];
  const judge = (
    pattern: RegExp,
    mapsOf: (groups: Readonly<Record<string, string | undefined>>) => readonly Map[],
  ): Finding[] =>
    allMatches(clause.text, pattern).flatMap((match): Finding[] => {
      const pair = pairOf(clause, model);
      if (!pair) return [];
      const back = [pair[1], pair[0]] as const;
      const ok = mapsOf(match.groups ?? {}).some((map) => isImage(model, pair, map) || isImage(model, back, map));
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          ok: turned(ok, clause.negated),
          stated: match[0],
          about: pair,
        },
      ];
    });
  return [
    ...judge(mirrored, (groups) => [mirrorOf(groups['axis'] ?? groups['mirror'] ?? groups['line'] ?? '')]),
    ...judge(turning, ({ degrees }) => [rotation(Number(degrees)), rotation(-Number(degrees))]),
    ...judge(shifting, ({ x, side, y, way }) => {
      const right = numberOf(x) * (side === 'left' ? -1 : 1);
      const up = y === undefined ? undefined : numberOf(y) * (/down|lower/.test(way ?? '') ? -1 : 1);
      return up === undefined ? shiftsBy(polygons, right) : [([a, b]): Vec => [a + right, b + up, 0]];
    }),
    ...judge(scaling, ({ factor }) => [([x, y]): Vec => [x * numberOf(factor), y * numberOf(factor), 0]]),
  ];
};

const axial =
  /\bsymmetric(?:al)? (?:about|to|with respect to|in|around|across)(?: the)? (?<axis>both (?:coordinate )?axes|coordinate axes|[xy][- ]?axis|horizontal axis|vertical axis|origin)\b/g;

/** "The rhombus is symmetric about both axes". */
export const figureSymmetryRule: ClauseRule = (clause, model) => {
  if (model.isSpace || model.scene.axes.length < 2 || model.entities.some(({ sort }) => sort === 'curve')) return [];
  return allMatches(clause.text, axial).flatMap((match): Finding[] => {
    const own = headBefore(clause, match.index)?.entities.filter(({ sort }) => sort === 'polygon') ?? [];
    const all = own.length > 0 ? own : model.entities.filter(({ sort }) => sort === 'polygon');
    if (all.length === 0) return [];
    const axis = match.groups?.['axis'] ?? '';
    const maps = axis.includes('axes') ? [mirrorOf('x'), mirrorOf('y')] : [mirrorOf(axis)];
    const places = all.flatMap((one) => one.places);
    const ok = maps.every((map) =>
      places.every((place) => places.some((end) => isSamePlace(map(place), end, 2 * model.extent))),
    );
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        ok: turned(ok, clause.negated),
        stated: match[0],
        about: all,
      },
    ];
  });
};

/** So far to the side, and up by as much as one figure is above another. */
const shiftsBy = (polygons: readonly Entity[], right: number): Map[] =>
  polygons.flatMap((one) =>
    polygons.map((other): Map => {
      const up = (other.places[0]?.[1] ?? 0) - (one.places[0]?.[1] ?? 0);
      return ([x, y]) => [x + right, y + up, 0];
    }),
  );
