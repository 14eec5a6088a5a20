import { allMatches } from '../../all-matches.js';
import type { SceneElement } from '../../../../renderers/scene.js';
import { hiddenEdges, type SpaceFigure, typeOf } from '../figure.js';
import { netsNamed } from '../net-names.js';
import { bodiesIn } from './bodies.js';
import { each, number, type Scope, type SpaceRule, valueOf } from './rule.js';

const numberIn = (element: SceneElement, key: string): number[] => {
  const value = element.data?.[key];
  return typeof value === 'number' ? [value] : [];
};

interface Counted {
  readonly values: readonly number[];
  readonly of: readonly SceneElement[];
}

const from = (of: readonly SceneElement[], key: string): Counted => ({
  values: of.flatMap((one) => numberIn(one, key)),
  of,
});

const facesWith = ({ scene }: SpaceFigure, body: SceneElement, sides: number): number => {
  const own = new Set(
    scene.relations.flatMap((one) => (one.kind === 'side-of' && one.to === body.id ? [one.from] : [])),
  );
  return scene.elements.filter(({ id, kind, data }) => own.has(id) && kind === 'face' && data?.['sides'] === sides)
    .length;
};

const corners: Readonly<Record<string, number>> = { triangular: 3, quadrilateral: 4, pentagonal: 5, hexagonal: 6 };

/** The numbers that "5 hidden edges" may mean here. */
const countsOf = (text: string, { figure }: Scope, adjective: string, noun: string): Counted => {
  const bodies = bodiesIn(text, figure);
  const { stacks } = figure;
  const named = netsNamed(text, figure);
  const nets = named.length > 0 ? named : figure.nets;
  const view = figure.views.filter((one) => text.toLowerCase().includes(typeOf(one)));
  const ofNet = /\b(?:net|arrangement|unfold)/i.test(text);
  if (noun === 'cubes') {
    if (stacks.length > 0) return { values: [], of: [] };
    return { values: [bodies.filter((one) => typeOf(one) === 'cube').length], of: bodies };
  }
  if (noun === 'squares')
    return view.length > 0
      ? from(view, 'squares')
      : from([...nets, ...figure.views], ofNet ? 'faces' : nets.length > 0 ? 'faces' : 'squares');
  if (noun === 'lines')
    return adjective === 'hidden' || adjective === 'dashed'
      ? from(view.length > 0 ? view : figure.views, 'hiddenLines')
      : { values: [], of: [] };
  if (noun === 'faces') {
    const sides = corners[adjective];
    if (sides !== undefined) return { values: bodies.map((body) => facesWith(figure, body, sides)), of: bodies };
    return from(ofNet && nets.length > 0 ? nets : bodies, 'faces');
  }
  if (noun === 'edges' && adjective !== '') {
    const drawn = bodies.filter((body) => figure.strokes.some(({ edgeOf }) => edgeOf === body.id));
    const hidden = drawn.map((body) => hiddenEdges(figure, body, 'all').length);
    const values =
      adjective === 'visible' || adjective === 'solid'
        ? drawn.map((body, index) => Number(body.data?.['edges']) - (hidden[index] ?? 0))
        : hidden;
    return { values, of: drawn };
  }
  return from(bodies, noun);
};

/** What goes before the number of all that there are. */
const isTotal = /\b(?:has|have|with|in all|total of|faces,|vertices,|and) *$/i;

const counted = new RegExp(
  `\\b(?<count>${number}) (?:of them )?(?:dashed (?=hidden))?(?<adjective>visible|hidden|dashed|solid|triangular|quadrilateral|pentagonal|hexagonal)? ?(?:unit )?(?<noun>faces?|edges?|vertices|vertex|corners|cubes|squares|lines?)\\b(?! high)`,
  'gi',
);

const partlySeen = new RegExp(
  `\\b(?<count>${number}) (?:of them )?(?:are|is) (?:at least partly |completely )?(?<how>visible|hidden)\\b`,
  'gi',
);

/** "6 faces, 12 edges and 8 vertices", "three hidden edges", "18 are visible". */
export const countRule: SpaceRule = (text, scope) => {
  const { figure, about } = scope;
  return [
    ...each(text, counted, ({ groups = {}, index = 0, 0: all }) => {
      const stated = valueOf(groups['count'] ?? '');
      const word = (groups['noun'] ?? '').toLowerCase();
      const noun =
        word === 'vertex' || word === 'corners' ? 'vertices' : word === 'vertices' ? word : word.replace(/s?$/, 's');
      // "Three edges are dashed", "three edges have their lengths beside them": of so many, not so many in all.
      const after = text.slice(index + all.length);
      const how = /^(?: of the [\w ]+?)? (?:are|is) (?:all )?(hidden|dashed|visible)\b/i.exec(after)?.[1];
      const adjective = (how ?? groups['adjective'] ?? '').toLowerCase();
      const { values, of } = countsOf(text, scope, adjective, noun);
      // "A column of three squares", "four squares in a row": not all that there are.
      const isPart =
        noun === 'squares' &&
        (/\b(?:column|row|tower|stack|pile|strip|line)s? of (?:only )?$/i.test(text.slice(0, index)) ||
          /^[^.;,]*?\b(?:in|form(?:s|ing)?|make|making) (?:a|one|the) (?:\w+ )?(?:row|column|line|strip)\b/i.test(
            after,
          ));
      const before = text.slice(0, index);
      // "The base has four corners", "with three edges labelled".
      const isOfPart =
        /\b(?:base|face|section|top|bottom|side|triangle|square|rectangle)s? (?:each )?(?:has|have|with) (?:exactly )?$/i.test(
          before,
        ) ||
        /^ (?:(?:are|being|that are|of (?:it|the \w+) are) )?(?:labell?ed|marked|named|given|measured|meet|meeting|lie|lies|stand|form|make up|run|share|highlighted|coloured|colored|in (?:red|blue|green|orange)|of length|with (?:a |its |their )?(?:label|length|number|name)s?)\b/i.test(
          after,
        ) ||
        (noun === 'squares' && /\b(?:columns?|rows?|towers?|layers?)\b[^.;]*$/i.test(before));
      // "The diagonal links two corners", "four faces lie in one strip": so many of them.
      const isSome =
        adjective === '' &&
        values.length > 0 &&
        stated < Math.max(...values) &&
        !/(?:\b(?:has|have|had|with|in all|total of|all|its|the|are|there(?:'s| is)|shows?|faces,|vertices,|edges,|and|only|exactly|just|of)|^|[,:(]) *$/i.test(
          before,
        );
      const some =
        isSome ||
        isPart ||
        isOfPart ||
        (adjective === '' && noun === 'edges' && stated < Math.max(...values) && !isTotal.test(text.slice(0, index)));
      const facts = of.flatMap(({ id }) => about('count', id)).filter((id) => id.includes(noun.slice(0, 4)));
      return {
        ok: values.length === 0 || some ? undefined : values.includes(stated),
        stated,
        actual: values.join(', '),
        facts,
      };
    }),
    ...each(text, partlySeen, ({ groups = {} }) => {
      const values = figure.stacks.flatMap((stack) => numberIn(stack, groups['how']?.toLowerCase() ?? ''));
      const stated = valueOf(groups['count'] ?? '');
      return {
        ok: values.length === 0 ? undefined : values.includes(stated),
        stated,
        actual: values.join(', '),
        facts: figure.stacks.flatMap(({ id }) => about('count', id)),
      };
    }),
  ];
};

const anyNumber = new RegExp(`\\b${number}\\b`, 'gi');
const listTold = new RegExp(
  `\\b(?:columns|rows) of (?<list>${number}(?:(?:, and | and |, )${number})+|\\d+)(?![\\w])`,
  'gi',
);

const digits = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

/** "in columns of 3, 2 and 1", "in rows of 1, 4 and 1", "its rows are 3 and 2; 1 and 0 cubes high". */
export const arrangementRule: SpaceRule = (text, { figure, about }) => [
  ...each(text, listTold, ({ groups = {}, 0: all }) => {
    const stated = allMatches(groups['list'] ?? '', anyNumber)
      .map(([one]) => valueOf(one))
      .join(' ');
    const own = figure.views.filter((one) => text.toLowerCase().includes(typeOf(one)));
    const named = netsNamed(text, figure);
    const nets = named.length > 0 ? named : figure.nets;
    const some = all.toLowerCase().startsWith('columns') ? (own.length > 0 ? own : figure.views) : nets;
    const key = all.toLowerCase().startsWith('columns') ? 'columns' : 'arrangement';
    const fit = some.filter(({ data }) => String(data?.[key]) === stated);
    return {
      ok: some.length === 0 ? undefined : fit.length > 0,
      stated,
      actual: some.map(({ data }) => String(data?.[key])).join(' | '),
      facts: fit.flatMap(({ id }) => [...about('arrangement', id), ...about('coordinates', id)]),
    };
  }),
  ...each(text, /\brows are (?<list>[\d,; and]+?) cubes? high/gi, ({ groups = {} }) => {
    const stated = digits(groups['list'] ?? '');
    const actual = figure.stacks.map(({ data }) => digits(String(data?.['heights'])));
    return { ok: actual.length === 0 ? undefined : actual.includes(stated), stated, actual: actual.join(' | ') };
  }),
  ...each(text, /\bview is (?<width>\d+(?:\.\d+)?) wide and (?<height>\d+(?:\.\d+)?) high/gi, ({ groups = {} }) => {
    const own = figure.views.filter((one) => text.toLowerCase().includes(typeOf(one)));
    const ok = own.some(
      ({ data }) => data?.['width'] === Number(groups['width']) && data['height'] === Number(groups['height']),
    );
    return {
      ok: own.length === 0 ? undefined : ok,
      stated: `${groups['width'] ?? ''} × ${groups['height'] ?? ''}`,
      actual: own.map(({ data }) => `${String(data?.['width'])} × ${String(data?.['height'])}`).join(', '),
      facts: own.flatMap(({ id }) => [...about('measure', id), ...about('shape', id)]),
    };
  }),
];
