import { allMatches } from '../../all-matches.js';
import type { SceneElement } from '../../../../renderers/scene.js';
import { type SpaceFigure, typeOf } from '../figure.js';
import { each, number, type SpaceRule, valueOf } from './rule.js';

const sided = 'triangular|quadrilateral|square|rectangular|pentagonal|hexagonal|heptagonal|octagonal|\\d+-sided';

/** Words for bodies, the longest first. */
const bodyWords = [
  'frustum of a cone',
  'truncated cone',
  `(?:oblique )?(?:${sided}) (?:prism|pyramid|frustum|antiprism)`,
  '(?:regular )?(?:tetrahedron|octahedron|dodecahedron|icosahedron)',
  'composite solid',
  'oblique prism',
  'prism',
  'pyramid',
  'frustum',
  'antiprism',
  'polyhedron',
  'cuboid',
  'cube',
  'cylinder',
  'cone',
  'hemisphere',
  'sphere',
  'torus',
].join('|');

const synonyms: Readonly<Record<string, readonly string[]>> = {
  cuboid: ['cuboid', 'cube'],
  'rectangular prism': ['cuboid', 'cube'],
  'truncated cone': ['frustum of a cone'],
  'triangular pyramid': ['tetrahedron', 'regular tetrahedron'],
  tetrahedron: ['tetrahedron', 'regular tetrahedron'],
  sphere: ['sphere'],
};

const suffixes: Readonly<Record<string, RegExp>> = {
  prism: /prism$|^cuboid$|^cube$/,
  'oblique prism': /^oblique .*prism$/,
  pyramid: /pyramid$|tetrahedron$/,
  frustum: /frustum/,
  antiprism: /antiprism$/,
  octahedron: /octahedron$/,
  dodecahedron: /dodecahedron$/,
  icosahedron: /icosahedron$/,
};

/** A reader may call a body of this type by that word. */
export const isCalled = (body: SceneElement, word: string): boolean => {
  const type = typeOf(body);
  if (type === word || synonyms[word]?.includes(type) === true || suffixes[word]?.test(type) === true) return true;
  if (word === 'polyhedron') return typeof body.data?.['edges'] === 'number';
  const quadrilateral = /^quadrilateral (\w+)$/.exec(word)?.[1];
  if (quadrilateral !== undefined) return body.data?.['sides'] === 4 && type.endsWith(quadrilateral);
  return type === `oblique ${word}`;
};

const singular = (word: string): string =>
  word
    .replace(/^frustums of/, 'frustum of')
    .replace(/(?<!u)s$/, '')
    .replace(/(?:hedra)$/, 'hedron')
    .replace(/frusta$/, 'frustum');

const anyBody = new RegExp(`\\b(?:${bodyWords})\\b`, 'gi');

/** The bodies that a sentence names; all where it names none. */
export const bodiesIn = (text: string, { bodies }: SpaceFigure): readonly SceneElement[] => {
  const named = allMatches(text, anyBody).map(([word]) => word.toLowerCase());
  const found = bodies.filter((body) => named.some((word) => isCalled(body, word)));
  return found.length > 0 ? found : named.length > 0 ? [] : bodies;
};

/** Names of curves and surfaces have words for bodies in them: "parabolic cylinder", "part of a sphere". */
const withoutNames = (text: string, { curves, surfaces }: SpaceFigure): string =>
  [...curves, ...surfaces].reduce(
    (left, { label }) => (label === undefined ? left : left.replaceAll(label, ' '.repeat(label.length))),
    text,
  );

const bodyNamed = new RegExp(
  `(?<before>\\b(?:nets? of (?:an? |the )?|stacks? of |no |without (?:an? )?|not an? )?)(?<count>\\b${number} )?(?<word>\\b(?:${bodyWords})s?\\b)`,
  'gi',
);

/** "a triangular prism", "two cubes", "no cone". Nets and stacks are not bodies. */
export const bodyRule: SpaceRule = (text, { figure, about }) =>
  each(withoutNames(text, figure), bodyNamed, ({ groups = {}, index = 0, 0: all }) => {
    const before = (groups['before'] ?? '').toLowerCase();
    // What is compared with is not there: "easier to draw than a cube".
    if (
      /\bthan an? $/i.test(text.slice(0, index)) ||
      /\b(?:like|as if|reminds? \w+ of|fold\w*(?: up| together)? (?:in)?to(?: form| make)?) an? $/i.test(
        text.slice(0, index),
      )
    )
      return { ok: undefined, stated: '', actual: null };
    const word = singular((groups['word'] ?? '').toLowerCase());
    const rest = text.slice(index + all.length);
    // A net is no body, and a piece that is cut off is not drawn by itself.
    if (
      (figure.nets.length > 0 &&
        (/^(?:['’]s)? nets?\b/i.test(rest) ||
          /\b(?:unfolded|folded|nets? of (?:the|this|a|an|such a)|flattened)(?: \w+)? $/i.test(
            text.slice(0, index),
          ))) ||
      /\b(?:cuts? off|leav(?:es|ing)|small|smaller|piece|part|corner) (?:of |a |an |the |small )*$/i.test(
        text.slice(0, index),
      )
    )
      return { ok: undefined, stated: '', actual: null };
    const plural = (groups['word'] ?? '').toLowerCase() !== word;
    if (before.startsWith('net')) {
      const nets = figure.nets.filter((net) => typeOf(net) === `net of a ${word}` || typeOf(net).endsWith(` ${word}`));
      return {
        ok: nets.length > 0,
        stated: `net of a ${word}`,
        actual: figure.nets.map(typeOf).join(', '),
        facts: nets.flatMap(({ id }) => about('shape', id)),
      };
    }
    if (
      /^cubes?$/.test((groups['word'] ?? '').toLowerCase()) &&
      figure.stacks.length > 0 &&
      !before.startsWith('stack')
    )
      return { ok: undefined, stated: 'cube', actual: null };
    if (before.startsWith('stack') || (plural && figure.stacks.length > 0))
      return { ok: figure.stacks.length > 0, stated: 'stack', actual: figure.stacks.length };
    const found = figure.bodies.filter((body) => isCalled(body, word));
    const facts = found.flatMap(({ id }) => about('shape', id));
    const actual = figure.bodies.map(typeOf).join(', ');
    if (/^(?:no|without|not)/.test(before)) return { ok: found.length === 0, stated: `no ${word}`, actual, facts };
    const count = groups['count']?.trim();
    // "Three cones of water fill the cylinder".
    if (
      count !== undefined &&
      /^(?: of \w+)?(?: (?:would|can|could|will|exactly|just))* (?:fills?|fits?|holds?|empt(?:y|ies))\b/.test(
        text.slice(index + all.length),
      )
    )
      return { ok: undefined, stated: '', actual: null };
    if (count !== undefined) return { ok: found.length === valueOf(count), stated: `${count} ${word}`, actual, facts };
    return { ok: found.length > 0, stated: word, actual, facts };
  });

const solidsCounted = new RegExp(
  `\\b(?:(?:shows?|contains?|there are|has|depicts?|displays?|with|drawing of|picture of|consists of|see)(?: a total of| exactly)?) (?<count>${number}) (?:(?:different|solid|geometric|geometrical|three-dimensional|3d|separate|coloured) )*(?:bodies|solids)\\b(?! (?:that|which|of revolution|are|is))`,
  'gi',
);

/** "The picture shows three solid bodies". */
export const solidCountRule: SpaceRule = (text, { figure, about }) =>
  figure.bodies.length === 0 || figure.stacks.length + figure.nets.length > 0
    ? []
    : each(text, solidsCounted, ({ groups = {} }) => ({
        ok: figure.bodies.length === valueOf(groups['count'] ?? ''),
        stated: groups['count'] ?? '',
        actual: figure.bodies.length,
        facts: figure.bodies.flatMap(({ id }) => about('shape', id)),
      }));

/** "an isometric drawing", "in perspective". */
export const projectionRule: SpaceRule = (text, { figure, facts }) =>
  each(
    text,
    /\b(oblique|isometric|dimetric|perspective|axonometric)(?= (?:drawing|projection|view|figure|picture|sketch))/gi,
    ([word]) => {
      const stated = word.toLowerCase();
      const actual = figure.projection ?? null;
      const kin = stated === 'axonometric' && ['isometric', 'dimetric', 'axonometric'].includes(actual ?? '');
      // "An oblique picture": slanted, whichever way it is projected.
      const isLoose = stated === 'oblique' && actual === 'axonometric';
      return {
        ok: isLoose ? undefined : kin || stated === actual,
        stated,
        actual,
        facts: facts.filter(({ predicate }) => predicate === 'orientation').map(({ id }) => id),
      };
    },
  );

const polygons =
  'equilateral triangle|isosceles right triangle|isosceles triangle|right triangle|triangle|square|rectangle|rhombus|parallelogram|isosceles trapezium|isosceles trapezoid|trapezium|trapezoid|kite|quadrilateral|regular pentagon|pentagon|regular hexagon|hexagon|heptagon|octagon|circle|part of an ellipse|ellipse|parabola|hyperbola';

const wider: Readonly<Record<string, RegExp>> = {
  triangle: /triangle$/,
  'isosceles triangle': /^(?:isosceles|equilateral)/,
  'right triangle': /right triangle$/,
  rectangle: /^(?:rectangle|square)$/,
  rhombus: /^(?:rhombus|square)$/,
  parallelogram: /^(?:parallelogram|rectangle|rhombus|square)$/,
  trapezium: /trapezium$/,
  quadrilateral: /^(?:square|rectangle|rhombus|parallelogram|kite|quadrilateral)$|trapezium$/,
  pentagon: /pentagon$/,
  hexagon: /hexagon$/,
  ellipse: /ellipse$/,
};

/** "The section is a regular hexagon", "cut by a plane". */
const sectionIs = new RegExp(
  `\\b(?:section|cuts?|intersection)\\b[^.;]*?\\b(?:is|in|as|has the shape of|along)(?: not)? (?:an? )?(?<shape>${polygons})\\b`,
  'gi',
);

export const sectionRule: SpaceRule = (text, { figure, about }) => {
  const { sections } = figure;
  const facts = sections.flatMap(({ id }) => about('shape', id));
  const shapes = sections.map(({ data }) => String(data?.['shape']));
  return [
    ...each(text, /\b(?:cut(?:s|ting)?|sliced) (?:by|with) (?:a|the) plane\b|\ba plane cuts\b/gi, () => ({
      ok: sections.length > 0,
      stated: 'cut',
      actual: sections.length,
      facts: [],
    })),
    ...each(text, sectionIs, ({ groups = {}, 0: all }) => {
      const stated = (groups['shape'] ?? '').toLowerCase().replace('trapezoid', 'trapezium');
      const ok = shapes.some((shape) => shape === stated || wider[stated]?.test(shape) === true);
      return { ok: sections.length > 0 && ok !== / not /.test(all), stated, actual: shapes.join(', '), facts };
    }),
  ];
};

const planesCounted = new RegExp(`\\b(?<count>${number}) planes\\b`, 'gi');

/** Named curves, surfaces, planes, vectors and axes. */
export const presenceRule: SpaceRule = (text, { figure, about }) => {
  const { curves, surfaces, planes } = figure;
  const named = (all: readonly SceneElement[], word: string | undefined) => ({
    ok: word === undefined ? all.length > 0 : all.some(({ label }) => label?.toLowerCase() === word.toLowerCase()),
    stated: word ?? 'one',
    actual: all.map(({ label = '?' }) => label).join(', '),
    facts: all.flatMap(({ id }) => about('shape', id)),
  });
  return [
    ...each(text, /\bspace curve(?:, an? (?<name>(?:\([^)]*\))?[^,.]+?)(?=[,.]| and |$))?/gi, ({ groups = {} }) =>
      named(curves, groups['name']),
    ),
    ...each(text, /\ba surface(?:, an? (?<name>(?:\([^)]*\))?[^,.]+?)(?=[,.]| and |$))?/gi, ({ groups = {} }) =>
      named(surfaces, groups['name']),
    ),
    ...each(text, planesCounted, ({ groups = {} }) => ({
      ok: planes.length === valueOf(groups['count'] ?? ''),
      stated: groups['count'] ?? '',
      actual: planes.length,
      facts: planes.flatMap(({ id }) => about('shape', id)),
    })),
    ...each(text, /(?<!by |with )\b(?:a|one) plane\b(?! cuts)/gi, () => ({
      // A plane that cuts a body is seen by its section.
      ok: planes.length > 0 || figure.sections.length > 0 || surfaces.some(({ label }) => label === 'plane'),
      stated: 'plane',
      actual: planes.length,
      facts: planes.flatMap(({ id }) => about('shape', id)),
    })),
    ...each(text, /\baxes(?: x, y and z)?\b|\bcoordinate system\b/gi, () => ({
      ok: figure.hasAxes,
      stated: 'axes',
      actual: figure.hasAxes,
    })),
    ...each(text, /\bvectors in space\b|\bpoints and lines in space\b/gi, ([all]) => ({
      ok: figure.scene.elements.some(({ kind }) => kind === (all.startsWith('vector') ? 'vector' : 'segment')),
      stated: all,
      actual: null,
    })),
    ...each(text, /\b(?<side>front|top|left|right|back) view\b/gi, ({ groups = {}, 0: all }) => {
      const own = figure.views.filter((view) => typeOf(view) === all.toLowerCase());
      return {
        ok: own.length > 0,
        stated: groups['side'] ?? '',
        actual: figure.views.map(typeOf).join(', '),
        facts: own.flatMap(({ id }) => about('shape', id)),
      };
    }),
  ];
};
