import { fact } from '../facts/make.js';
import type { Fact } from '../fact.js';
import { dashName } from '../language/dash.js';
import { directionOf } from './directions.js';
import { readableIn } from './readable.js';
import { angleAt, cornersOf, frameOf, type Geometry, lengthBetween, type Thing } from './geometry.js';

const call = ({ name, id }: Thing): string => name ?? id;

const measureFacts = (geometry: Geometry): Fact[] =>
  geometry.things.flatMap((thing) =>
    Object.entries(thing.element.measures ?? {})
      .filter(([measure]) => readableIn(geometry).has(thing, measure))
      .map(([measure, value]) =>
        fact('measure', [call(thing), measure], value, {
          about: [thing.id],
          unit: measure === 'angle' ? '°' : (thing.element.unit ?? geometry.unit),
          salience: thing.name === undefined || thing.noun === 'strip' ? 0.1 : 0.5,
        }),
      ),
  );

/** Sides and angles of polygons with named corners, also where they are not drawn on their own. */
const cornerFacts = (geometry: Geometry): Fact[] =>
  geometry.things.flatMap((thing) => {
    const corners = cornersOf(geometry, thing) ?? [];
    return corners.flatMap((corner, index) => {
      const [before, next] = [corners.at(index - 1) ?? '', corners[(index + 1) % corners.length] ?? ''];
      const [length, degrees] = [lengthBetween(geometry, corner, next), angleAt(geometry, before, corner, next)];
      return [
        ...(length === undefined || !readableIn(geometry).hasLength(corner, next)
          ? []
          : [
              fact('measure', [corner + next, 'length'], length, {
                about: [thing.id],
                unit: geometry.unit,
                salience: 0.6,
              }),
            ]),
        ...(degrees === undefined ||
        !(Math.abs(degrees - 90) < 0.05 || readableIn(geometry).isPrinted(degrees) || geometry.scene.axes.length > 1)
          ? []
          : [
              fact('measure', [before + corner + next, 'angle'], degrees, {
                about: [thing.id],
                unit: '°',
                salience: Math.abs(degrees - 90) < 0.05 ? 0.7 : 0.2,
              }),
            ]),
      ];
    });
  });

const placeFacts = ({ things, scene }: Geometry): Fact[] =>
  things.flatMap(({ id, noun, name, element: { data } }) => {
    const [x, y] = [data?.['x'], data?.['y']];
    if (scene.axes.length === 0) return [];
    if (noun !== 'point' || name === undefined || typeof x !== 'number' || typeof y !== 'number') return [];
    return [fact('coordinates', [name, x], y, { about: [id], salience: scene.axes.length > 0 ? 0.5 : 0.05 })];
  });

/** From where to where an interval goes, and whether its ends belong to it. */
const intervalFacts = ({ things }: Geometry): Fact[] =>
  things.flatMap((thing) => {
    const { from, to, left, right } = thing.element.data ?? {};
    if (thing.noun !== 'interval') return [];
    const [low, high] = [typeof from === 'number' ? from : null, typeof to === 'number' ? to : null];
    const about = [thing.id];
    return [
      fact('interval', [call(thing), low], high, { about, salience: 0.7 }),
      ...[[left, low] as const, [right, high] as const].flatMap(([end, at]) =>
        typeof end === 'string' && at !== null
          ? [fact('feature', [call(thing), end, at], null, { about, salience: 0.5 })]
          : [],
      ),
    ];
  });

const directionFacts = ({ things }: Geometry): Fact[] =>
  things.flatMap((thing) => {
    const way = thing.name === undefined ? undefined : directionOf(thing);
    return way === undefined
      ? []
      : [fact('feature', [call(thing), 'direction'], way, { about: [thing.id], salience: 0.3 })];
  });

const featureFacts = ({ things }: Geometry): Fact[] =>
  things.flatMap((thing) =>
    (thing.element.features ?? []).map(({ kind, x, y, slope, with: other }) =>
      fact('feature', [call(thing), kind, x, other], y ?? slope ?? null, {
        about: [thing.id, ...(other === undefined ? [] : [other])],
        salience: kind === 'inflection' ? 0.3 : 0.6,
      }),
    ),
  );

const told = new Set(['parallel', 'perpendicular', 'congruent', 'similar', 'tangent', 'lies-on', 'centre-of']);

const relationFacts = ({ scene, things }: Geometry): Fact[] => {
  const by = new Map(things.map((thing) => [thing.id, thing]));
  return scene.relations.flatMap(({ kind, from, to }) => {
    const [one, other] = [by.get(from), by.get(to)];
    if (!told.has(kind) || one === undefined || other === undefined) return [];
    return [
      fact('relation', [call(one), call(other), kind], kind, {
        about: [from, to],
        salience: kind === 'lies-on' ? 0.15 : 0.4,
      }),
    ];
  });
};

const countFacts = ({ things }: Geometry): Fact[] => {
  const groups = new Map<string, string[]>();
  for (const { noun, id, element } of things)
    if ((element.visible || element.kind === 'solid') && noun !== 'side')
      groups.set(noun, [...(groups.get(noun) ?? []), id]);
  return [...groups].map(([noun, about]) => fact('count', [noun], about.length, { about, salience: 0.4 }));
};

const wholeId = (id: string): string => id.replace(/#.*$/, '');

/** Everything that can be said about a figure of geometry or of functions. */
export const geometryFacts = (geometry: Geometry): Fact[] => {
  const { scene, things } = geometry;
  const facts = [
    fact('figure', [null], frameOf(scene), { about: things.map(({ id }) => id), salience: 1 }),
    ...(scene.title === undefined ? [] : [fact('title', [null], scene.title, { about: [], salience: 0.9 })]),
    ...scene.axes.flatMap(({ channel, title, domain: [low = null, high = null], id }) => [
      ...(title === undefined ? [] : [fact('axis-title', [channel], title, { about: [id], salience: 0.5 })]),
      fact('axis-range', [channel, null, low], high, { about: [id], salience: 0.3 }),
    ]),
    ...scene.elements.flatMap(({ kind, role, text, visible, id }) =>
      kind === 'text' && role === 'mark' && visible && text !== undefined
        ? [fact('text', [id], text, { about: [id], salience: 0.2 })]
        : [],
    ),
    ...things.flatMap(({ id, name, colour, element }) => [
      ...(colour === undefined
        ? []
        : [
            fact('colour', [name ?? id], colour, {
              id: `colour:${id}`,
              about: [id],
              salience: colour === 'black' ? 0.02 : 0.2,
            }),
          ]),
      ...(element.dash === undefined
        ? []
        : [
            fact('dash', [name ?? id], dashName(element), {
              id: `dash:${id}`,
              about: [id],
              salience: 0.15,
            }),
          ]),
    ]),
    ...countFacts(geometry),
    ...measureFacts(geometry),
    ...cornerFacts(geometry),
    ...placeFacts(geometry),
    ...intervalFacts(geometry),
    ...directionFacts(geometry),
    ...featureFacts(geometry),
    ...relationFacts(geometry),
  ];
  // A part of an element is found by the element.
  return facts.map((one) =>
    one.about.some((id) => id.includes('#')) ? { ...one, about: one.about.map(wholeId) } : one,
  );
};
