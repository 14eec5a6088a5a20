import { allMatches } from '../../all-matches.js';
import type { Verdict } from '../../verdict.js';
import { plainName, typeOf } from '../figure.js';
import { agrees, each, listOf, name, number, type Scope, type SpaceRule, valueOf } from './rule.js';

const signed = '[−-]?\\d+(?:\\.\\d+)?';
const placed = new RegExp(
  `(?<![\\p{L}])(?<name>${name})(?: (?:has the coordinates|is (?:at|the point)|lies at|has coordinates|at|=|with the coordinates))? ?\\((?<x>${signed})[,;|] ?(?<y>${signed})[,;|] ?(?<z>${signed})\\)`,
  'gu',
);

const plainNumber = (text = ''): string => text.replace('−', '-');

/** "P has the coordinates (3, 2, 3)". */
export const coordinateRule: SpaceRule = (text, { figure, about }) =>
  each(text, placed, ({ groups = {} }) => {
    const wanted = plainName(groups['name'] ?? '');
    const point = figure.scene.elements.find(
      ({ id, kind, visible }) =>
        kind === 'point' && visible && plainName(figure.textOf(id) ?? '').replace(/\(.*$/, '') === wanted,
    );
    const [place] = point?.space ?? [];
    const stated = [groups['x'], groups['y'], groups['z']].map(plainNumber);
    return {
      ok: place === undefined ? undefined : stated.every((one, at) => agrees(one, place[at] ?? Number.NaN)),
      stated: stated.join(', '),
      actual: place ? place.join(', ') : null,
      facts: point ? about('text', point.id) : [],
    };
  });

const times: Readonly<Record<string, number>> = { once: 1, twice: 2 };

const cutTimes = new RegExp(
  `\\b(?:cut|sliced|intersected|divided) (?:(?<places>${number}) times|(?:in|at) (?<spots>${number}) (?:places|spots|points|heights)|(?<word>once|twice)|(?:by|with) (?<planes>${number}) (?:parallel )?planes)\\b`,
  'gi',
);
const planesCut = new RegExp(`\\b(?<planes>${number}) (?:parallel )?planes (?:cut|cuts|intersect|slice)\\b`, 'gi');

/** "Cut in three places", "two planes cut the cylinder", "the cone is not cut". */
export const cutRule: SpaceRule = (text, { figure, about }) => {
  const count = figure.sections.length;
  const facts = figure.sections.flatMap(({ id }) => about('shape', id));
  const told = ({ groups = {} }: RegExpMatchArray): Pick<Verdict, 'ok' | 'stated' | 'actual' | 'facts'> => {
    const word = groups['places'] ?? groups['spots'] ?? groups['planes'] ?? groups['word'] ?? '';
    const stated = times[word.toLowerCase()] ?? valueOf(word);
    return { ok: count === stated, stated, actual: count, facts };
  };
  if (figure.bodies.length === 0) return [];
  return [
    ...each(text, cutTimes, told),
    ...each(text, planesCut, told),
    ...each(
      text,
      /\b(?:is|are) (?:not|never) (?:cut|sliced|intersected)\b|\bno (?:section|cut|cross-section) is\b|\b(?:uncut)\b/gi,
      ([stated]) => ({
        ok: count === 0,
        stated,
        actual: count,
        facts,
      }),
    ),
  ];
};

const viewCount = new RegExp(`\\b(?<count>${number}) (?:different |orthogonal )?views\\b`, 'gi');

const sides: Readonly<Record<string, string>> = {
  above: 'top',
  'the top': 'top',
  'the front': 'front',
  'the left': 'left',
  'the right': 'right',
  'the back': 'back',
  behind: 'back',
};

const columnTold = new RegExp(
  `\\b(?<which>left|right|middle) column of the (?<side>front|top|left|right|back) view (?:is|has|shows|consists of) (?<count>${number}) squares?\\b`,
  'gi',
);

const columnsTold = new RegExp(
  `\\b(?:from (?:the )?|\\b)(?<side>front|top|left|right|back|above)\\b(?: view)?[^.;]*?\\bcolumns? (?:with|of|that have|have|has|having|show(?:s|ing)?|contain(?:s|ing)?|are)(?: heights?)? (?<list>${listOf(number)}) (?:squares?|cubes?|high)\\b`,
  'gi',
);

/** "Seen from the front, it has three columns with 3, 2 and 1 squares": from left to right. */
const columnsIn = (text: string, { figure, about }: Scope): Verdict[] =>
  each(text, columnsTold, ({ groups = {} }) => {
    const side = groups['side']?.toLowerCase().replace('above', 'top') ?? '';
    const own = figure.views.filter((view) => typeOf(view) === `${side} view`);
    const columns = own.flatMap(({ data }) => String(data?.['columns'] ?? '').split(' ')).map(Number);
    const stated = allMatches(groups['list'] ?? '', new RegExp(number, 'g')).map(([one]) => valueOf(one));
    const isKnown = own.length === 1 && columns.every((one) => one > 0) && stated.length > 1;
    const ok = isKnown ? stated.join(' ') === columns.join(' ') : undefined;
    return {
      ok,
      stated: stated.join(', '),
      actual: columns.join(', '),
      facts: own.flatMap(({ id }) => about('shape', id)),
    };
  });

/** "Three views are shown", "a view from above". */
export const viewRule: SpaceRule = (text, scope) => {
  const { figure, about } = scope;
  const { views } = figure;
  if (views.length === 0) return [];
  const facts = views.flatMap(({ id }) => about('shape', id));
  return [
    ...columnsIn(text, scope),
    ...each(text, viewCount, ({ groups = {} }) => {
      const stated = valueOf(groups['count'] ?? '');
      return { ok: views.length === stated, stated, actual: views.length, facts };
    }),
    ...each(
      text,
      /\b(?:view|views|seen)\b[^.;]*?\bfrom (?<side>above|behind|the (?:top|front|left|right|back))\b/gi,
      ({ groups = {} }) => {
        const side = sides[groups['side']?.toLowerCase() ?? ''];
        const there = views.some((view) => typeOf(view) === `${side ?? ''} view`);
        return { ok: there ? true : undefined, stated: side ?? '', actual: views.map(typeOf).join(', '), facts };
      },
    ),
    ...each(text, columnTold, ({ groups = {} }) => {
      const own = views.filter((view) => typeOf(view) === `${groups['side']?.toLowerCase() ?? ''} view`);
      const columns = own.flatMap(({ data }) => String(data?.['columns'] ?? '').split(' ')).map(Number);
      const which = groups['which']?.toLowerCase();
      const middle = columns.length === 3 ? columns[1] : undefined;
      const actual = which === 'left' ? columns[0] : which === 'right' ? columns.at(-1) : middle;
      const stated = valueOf(groups['count'] ?? '');
      const isKnown = actual !== undefined && !Number.isNaN(actual);
      return { ok: isKnown ? actual === stated : undefined, stated, actual: actual ?? null, facts };
    }),
  ];
};

const edgesTold = new RegExp(
  `\\b(?<how>no|none of the|all(?: of)?(?: the)?|every|each of the) (?:edges?|lines?)(?: of [\\w ]+?| that are drawn)? (?:is|are) (?<not>not )?(?:drawn )?(?<look>hidden|dashed|dotted|visible|solid|invisible)\\b`,
  'gi',
);

/** "No edge is hidden", "all the edges that are drawn are solid". */
export const edgeRule: SpaceRule = (text, { figure }) =>
  each(text, edgesTold, ({ groups = {} }) => {
    const look = groups['look']?.toLowerCase() ?? '';
    const strokes = figure.scene.elements.filter(
      ({ kind, visible, data }) =>
        visible && (kind === 'segment' || kind === 'circle' || kind === 'curve') && data?.['axis'] === undefined,
    );
    const isDashed = /hidden|dashed|dotted|invisible/.test(look);
    const dashed = strokes.filter(({ dash, data }) => dash !== undefined || data?.['hidden'] !== undefined).length;
    const faces = figure.scene.elements.filter(
      ({ kind, visible, stroke }) => kind === 'face' && visible && stroke !== undefined,
    ).length;
    // "In the top view, where all edges are visible": of one of several drawings.
    if (strokes.length + faces === 0 || /\bviews?\b/i.test(text)) return { ok: undefined, stated: look, actual: null };
    const isNone = /^no/i.test(groups['how'] ?? '') !== (groups['not'] !== undefined);
    const fits = isDashed ? dashed : strokes.length + faces - dashed;
    const ok = isNone ? fits === 0 : fits === strokes.length + faces;
    return { ok, stated: look, actual: `${dashed} of ${strokes.length + faces} are dashed` };
  });
