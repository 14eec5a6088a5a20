import { allMatches } from '../../all-matches.js';
import type { SceneElement } from '../../../../renderers/scene.js';
import { marksOn, plainName, type Stroke, typeOf, written } from '../figure.js';
import { bodiesIn } from './bodies.js';
import { each, edgeKey, itemsIn, listOf, name, pair, type Scope, type SpaceRule, valueOf } from './rule.js';
import type { Verdict } from '../../verdict.js';

export const strokeNamed = ({ figure }: Scope, text: string): Stroke | undefined =>
  figure.strokes.find((stroke) => stroke.name !== undefined && edgeKey(stroke.name) === edgeKey(text));

const edgesHidden = new RegExp(
  `\\b(?:edges?|segments?|lines?) (?<list>${listOf(pair)}) (?:is|are) (?:all |both )?(?<not>not )?(?:drawn )?(?<how>hidden|dashed|visible|solid|invisible)`,
  'gd',
);

/** "The edges AD, DC and DH are hidden", "edge AB is solid". */
export const hiddenRule: SpaceRule = (text, scope) =>
  allMatches(text, edgesHidden).flatMap((match) => {
    const { list = '', how = '', not } = match.groups ?? {};
    const dashed = /^(?:hidden|dashed|invisible)$/.test(how) !== (not !== undefined);
    return itemsIn(list, match.index + match[0].indexOf(list), pair).map(({ text: edge, start }): Verdict => {
      const stroke = strokeNamed(scope, edge);
      const ok =
        stroke === undefined ? false : stroke.hidden === 'part' ? undefined : (stroke.hidden === 'all') === dashed;
      const facts = stroke ? scope.about('hidden', stroke.element.id) : [];
      return { start, end: start + edge.length, ok, stated: how, actual: stroke?.hidden ?? 'no such edge', facts };
    });
  });

const edgesNamed = new RegExp(
  `\\b(?:edges?|segments?|diagonals?|vectors?) (?<list>${listOf(pair)})(?![\\p{L}\\d₀-₉_′'])`,
  'gu',
);

/** "the segments AG and AC": that they are there. */
export const strokeRule: SpaceRule = (text, scope) =>
  allMatches(text, edgesNamed).flatMap((match) => {
    const list = match.groups?.['list'] ?? '';
    return itemsIn(list, match.index + match[0].indexOf(list), pair).map(({ text: stated, start }): Verdict => {
      const stroke = strokeNamed(scope, stated);
      return {
        start,
        end: start + stated.length,
        ok: stroke !== undefined,
        stated,
        actual: stroke?.name ?? null,
        facts: stroke ? scope.about('measure', stroke.element.id) : [],
      };
    });
  });

const spot = `${name}(?:\\([^()]*\\))?`;

const pointsNamed = new RegExp(
  `\\b(?:points?|vertices|vertex|corners?|apex)(?: are| is)?(?: labelled| named| called)? (?<list>${listOf(spot)})(?![\\p{L}])`,
  'gu',
);

/** "the labelled points are A, B and P(1, 2, 3)", "vertices A, B and C". */
export const pointRule: SpaceRule = (text, { figure, facts }) =>
  allMatches(text, pointsNamed).flatMap((match) => {
    const list = match.groups?.['list'] ?? '';
    const known = new Set(figure.points.map(plainName));
    return itemsIn(list, match.index + match[0].indexOf(list), spot).map(({ text: stated, start }): Verdict => {
      const plain = plainName(stated);
      const ok = known.has(plain) || figure.points.some((point) => plainName(point).startsWith(`${plain}(`));
      return {
        start,
        end: start + stated.length,
        ok,
        stated,
        actual: ok ? stated : null,
        facts: facts
          .filter(({ predicate, args }) => predicate === 'text' && plainName(String(args[0])) === plain)
          .map(({ id }) => id),
      };
    });
  });

const parts: Readonly<Record<string, readonly string[]>> = {
  radius: ['radius'],
  height: ['height'],
  'slant height': ['outline'],
};

/** The elements that the words before "is labelled" may mean; undefined where anything may be. */
const subjects = (scope: Scope, before: string, text: string): readonly SceneElement[] | undefined => {
  const { figure } = scope;
  const stroke = new RegExp(`(${pair})\\s*$`).exec(before)?.[1];
  const part = /\b(slant height|radius|height) of the [\w\s-]+$/i.exec(before)?.[1]?.toLowerCase();
  if (stroke !== undefined && /\b(?:edge|segment|side|vector)\s+\S+$/i.test(before.trimEnd()))
    return figure.strokes.flatMap((one) =>
      one.name !== undefined && edgeKey(one.name) === edgeKey(stroke) ? [one.element] : [],
    );
  if (part !== undefined) {
    const owners = new Set(bodiesIn(text, figure).map(({ id }) => id));
    const own = new Set(
      figure.scene.relations.flatMap(({ kind, from, to }) => (kind === 'side-of' && owners.has(to) ? [from] : [])),
    );
    return figure.strokes.flatMap(({ element }) =>
      own.has(element.id) && parts[part]?.includes(String(element.data?.['part'])) === true ? [element] : [],
    );
  }
  if (/\bangle(?: \S+)?\s*$/i.test(before)) return figure.angles;
  if (/\bplanes?\s*$/i.test(before)) return figure.planes;
  const kind = /\b(segment|edge|vector)s?\s*$/i.exec(before)?.[1]?.toLowerCase();
  return kind === undefined
    ? undefined
    : figure.strokes.flatMap(({ element }) =>
        element.kind === (kind === 'vector' ? 'vector' : 'segment') ? [element] : [],
      );
};

/** Quoted words: beside what they stand, on which square or face, or at least somewhere. */
export const quoteRule: SpaceRule = (text, scope) => {
  const { figure, about } = scope;
  const labelled = /\b(?:is|are)(?: not)? labelled /.exec(text);
  const meant = labelled ? subjects(scope, text.slice(0, labelled.index).trimEnd(), text) : undefined;
  const marks = [...figure.nets, ...figure.bodies].flatMap((one) => marksOn(figure, one));
  return each(
    text,
    /[“"](?<words>[^”"]+)[”"](?: on (?:its|the) (?<side>front|right|left|top|back|bottom))?/g,
    ({ groups = {} }) => {
      const stated = groups['words'] ?? '';
      const plain = plainName(stated);
      const side = groups['side'];
      if (side !== undefined) {
        const own = marks.filter(({ data }) => data?.['side'] === side);
        const fit = own.filter(({ data }) => String(data?.['mark']) === stated);
        return {
          ok: own.length === 0 ? false : fit.length > 0,
          stated,
          actual: own.map(({ data }) => String(data?.['mark'])).join(', '),
          facts: fit.flatMap(({ id }) => about('member', id)),
        };
      }
      if (meant !== undefined) {
        const fit = meant.filter(({ id }) => plainName(figure.textOf(id) ?? '') === plain);
        return {
          ok: fit.length > 0,
          stated,
          actual: meant.flatMap(({ id }) => figure.textOf(id) ?? []).join(', '),
          facts: fit.flatMap(({ id }) => [...about('text', id), ...about('measure', id), ...about('shape', id)]),
        };
      }
      const own = marks.filter(({ data }) => String(data?.['mark']) === stated);
      const there =
        own.length > 0 || figure.texts.some((one) => plainName(one) === plain) || figure.scene.title === stated;
      return { ok: there, stated, actual: there ? stated : null, facts: own.flatMap(({ id }) => about('member', id)) };
    },
  );
};

/** "in reading order, its squares show “A”, “B”…": the order of the marks. */
export const orderRule: SpaceRule = (text, { figure }) => {
  if (!/\b(?:in reading order|from left to right)\b/i.test(text)) return [];
  const stated = allMatches(text, /[“"]([^”"]+)[”"]/g)
    .map(([, words = '']) => words)
    .join(' ');
  // Said in words, the marks are read by another rule.
  if (stated === '') return [];
  const actual = figure.nets.map((net) =>
    marksOn(figure, net)
      .map(({ data }) => String(data?.['mark']))
      .join(' '),
  );
  return each(text, /\b(?:in reading order|from left to right)\b/gi, () => ({
    ok: actual.length === 0 ? undefined : actual.includes(stated),
    stated,
    actual: actual.join(' | '),
  }));
};

/** "three nets", "two arrangements of squares". */
export const arrangementNameRule: SpaceRule = (text, { figure, about }) =>
  each(
    text,
    /\b(?<count>one|two|three|four|five|six|seven|eight|an?) (?<what>nets|arrangements?)\b/gi,
    ({ groups = {} }) => {
      const wanted = (groups['what'] ?? '').toLowerCase().startsWith('net') ? 'net of' : 'arrangement';
      const own = figure.nets.filter((net) => typeOf(net).startsWith(wanted));
      const stated = written(groups['count'] ?? '').toLowerCase();
      const single = stated === 'one' || stated === 'a' || stated === 'an';
      return {
        ok: single ? own.length > 0 : own.length === valueOf(stated),
        stated,
        actual: own.length,
        facts: own.flatMap(({ id }) => about('shape', id)),
      };
    },
  );
