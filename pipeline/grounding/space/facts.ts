import type { SceneElement } from '../../../renderers/scene.js';
import type { Fact } from '../fact.js';
import { fact } from '../facts/make.js';
import { courseFacts } from './courses.js';
import { hiddenEdges, marksOn, type SpaceFigure, typeOf, written } from './figure.js';
import { colourFacts } from './looks.js';
import { looseTexts, netNames } from './net-names.js';

const countsOf = (element: SceneElement, words: Readonly<Record<string, string>>): Fact[] =>
  Object.entries(words).flatMap(([key, word]) => {
    const value = element.data?.[key];
    return typeof value === 'number'
      ? [fact('count', [word, typeOf(element)], value, { about: [element.id], salience: 0.6 })]
      : [];
  });

/** Measures that a reader can calculate with what is written, but that are not written themselves, are worth little. */
const measuresOf = (element: SceneElement, name: string, isWritten: boolean): Fact[] =>
  Object.entries(element.measures ?? {}).map(([what, value]) =>
    fact('measure', [name, what], value, {
      about: [element.id],
      unit: element.unit,
      tolerance: Math.abs(value) * 0.005,
      salience: isWritten ? 0.5 : 0.02,
    }),
  );

const bodyFacts = (figure: SpaceFigure, body: SceneElement): Fact[] => {
  const type = typeOf(body);
  const hidden = hiddenEdges(figure, body, 'all').length;
  const edges = figure.strokes.filter(({ edgeOf }) => edgeOf === body.id).length;
  return [
    fact('shape', [body.label ?? body.id], type, { about: [body.id], salience: 0.9 }),
    ...countsOf(body, { faces: 'faces', edges: 'edges', vertices: 'vertices' }),
    ...(edges > 0 ? [fact('count', ['hidden edges', type], hidden, { about: [body.id], salience: 0.4 })] : []),
    ...measuresOf(body, type, false),
    ...marksOn(figure, body).map((face) =>
      fact('member', [String(face.data?.['mark'])], String(face.data?.['side'] ?? 'face'), {
        about: [face.id, body.id],
        salience: 0.5,
      }),
    ),
  ];
};

/** Where each square of a net lies: `[which, column] → row`, both counted from 1 at the upper left. */
const squarePlaces = ({ scene }: SpaceFigure, net: SceneElement): Fact[] => {
  const own = new Set(
    scene.relations.flatMap(({ kind, from, to }) => (kind === 'side-of' && to === net.id ? [from] : [])),
  );
  const squares = scene.elements.filter(({ id, data }) => own.has(id) && typeof data?.['column'] === 'number');
  return squares.map(({ id, data }, index) =>
    fact('coordinates', [`square ${index + 1}`, data?.['column']], data?.['row'] ?? null, {
      id: `coordinates:${net.id}:square ${index + 1}`,
      about: [id, net.id],
      salience: 0.05,
    }),
  );
};

const netFacts = (figure: SpaceFigure, net: SceneElement): Fact[] => [
  ...squarePlaces(figure, net),
  ...netNames(figure).flatMap((named) =>
    named.net === net ? [fact('text', [net.id], named.name, { about: [net.id, named.element.id], salience: 0.5 })] : [],
  ),
  fact('shape', [net.id], typeOf(net), { about: [net.id], salience: 0.9 }),
  ...countsOf(net, { faces: 'faces', rows: 'rows', columns: 'columns' }),
  ...(typeof net.data?.['arrangement'] === 'string'
    ? [fact('arrangement', [net.id], net.data['arrangement'], { about: [net.id], salience: 0.6 })]
    : []),
  ...marksOn(figure, net).map((face, index) =>
    fact('member', [String(face.data?.['mark'])], `square ${index + 1}`, { about: [face.id, net.id], salience: 0.4 }),
  ),
];

const strokeFacts = (figure: SpaceFigure): Fact[] =>
  figure.strokes.flatMap(({ element, name, text, hidden }) => [
    ...(text === undefined
      ? []
      : [fact('text', [element.id], text, { id: `text:${name ?? element.id}`, about: [element.id], salience: 0.6 })]),
    ...(name === undefined ? [] : measuresOf(element, name, false)),
    ...(name === undefined || hidden === 'none'
      ? []
      : [fact('hidden', [name], hidden, { about: [element.id], salience: 0.4 })]),
  ]);

/** How far a view reaches, in the units of the figure. */
const viewSizes = (view: SceneElement): Fact[] =>
  ['width', 'height'].flatMap((what) => {
    const value = view.data?.[what];
    return typeof value === 'number'
      ? [fact('measure', [typeOf(view), what], value, { about: [view.id], salience: 0.3 })]
      : [];
  });

const nameIn =
  (figure: SpaceFigure): ((thing: SceneElement) => string) =>
  (thing) =>
    written(thing.label ?? figure.textOf(thing.id) ?? thing.id);

const looseFacts = (figure: SpaceFigure): Fact[] => {
  const names = new Set(netNames(figure).map(({ element }) => element));
  return looseTexts(figure).flatMap((one) =>
    names.has(one) || one.role === 'title'
      ? []
      : [fact('text', [one.id], written(one.text ?? ''), { about: [one.id], salience: 0.3 })],
  );
};

/** Everything that can be said about a figure of space. */
export const spaceFacts = (figure: SpaceFigure, name: string): Fact[] => {
  const { scene, sections, angles, planes, curves, surfaces, stacks, views, nets, bodies } = figure;
  const all = scene.elements.filter(({ visible }) => visible).map(({ id }) => id);
  return [
    fact('figure', [null], name, { about: all, salience: 1 }),
    ...(scene.title === undefined ? [] : [fact('title', [null], scene.title, { salience: 0.9 })]),
    ...(figure.projection === undefined ? [] : [fact('orientation', [null], figure.projection, { salience: 0.2 })]),
    ...bodies.flatMap((body) => bodyFacts(figure, body)),
    ...stacks.flatMap((stack) => [
      ...countsOf(stack, {
        cubes: 'cubes',
        visible: 'visible cubes',
        hidden: 'hidden cubes',
        columns: 'columns',
        rows: 'rows',
      }),
      ...measuresOf(stack, 'stack', false),
    ]),
    ...views.flatMap((view) => [
      fact('shape', [view.id], typeOf(view), { id: `shape:${typeOf(view)}`, about: [view.id], salience: 0.6 }),
      ...viewSizes(view),
      ...countsOf(view, { squares: 'squares', hiddenLines: 'hidden lines' }),
      ...(typeof view.data?.['columns'] === 'string'
        ? [fact('arrangement', [typeOf(view)], view.data['columns'], { about: [view.id], salience: 0.4 })]
        : []),
    ]),
    ...nets.flatMap((net) => netFacts(figure, net)),
    ...sections.flatMap((section, index) => [
      fact('shape', ['section', section.id], String(section.data?.['shape'] ?? ''), {
        id: `shape:section ${index + 1}`,
        about: [section.id],
        salience: 0.9,
      }),
      ...measuresOf(section, 'section', false),
    ]),
    ...angles.flatMap((angle) => measuresOf(angle, figure.textOf(angle.id) ?? angle.label ?? angle.id, true)),
    ...[...planes, ...curves, ...surfaces].map((one) =>
      fact('shape', [one.label ?? figure.textOf(one.id) ?? one.id], typeOf(one), { about: [one.id], salience: 0.7 }),
    ),
    ...strokeFacts(figure),
    ...courseFacts(figure, nameIn(figure)),
    ...colourFacts(figure, nameIn(figure)),
    ...looseFacts(figure),
    ...figure.points.map((point) => fact('text', [point], point, { salience: 0.2 })),
  ];
};
