import type { Random } from '../../random.js';
import { aboutIn } from '../facts-about.js';
import { listOf } from '../language/list.js';
import { plural, withArticle } from '../language/noun.js';
import { countWord } from '../language/number.js';
import { type CaptionStyle, type FactBook, joined, said, type Said, sentence } from '../write/said.js';
import { type Context, quoted } from './context.js';
import { byType, hiddenEdges, type SpaceFigure, type Stroke, typeOf } from './figure.js';
import { colourSentences, courseSentences } from './write-courses.js';
import { squareSentences } from './write-squares.js';

const manyOf = (count: number, noun: string): string =>
  count === 1 ? withArticle(noun) : `${countWord(count)} ${plural(noun)}`;

/** "a cube", "two cuboids and a square pyramid", "a net of a cone", "two planes". */
export const nameOf = (figure: SpaceFigure): string => {
  const { bodies, nets, stacks, surfaces, curves, planes } = figure;
  const parts = [
    ...byType([...bodies]).map(([type, all]) => manyOf(all.length, type)),
    ...stacks.map(() => 'a stack of cubes'),
    ...byType([...nets]).map(([type, all]) =>
      all.length === 1 ? withArticle(type) : `${countWord(all.length)} ${type.replace(/^(net|arrangement)/, '$1s')}`,
    ),
    ...surfaces.map(({ label }) => (label === undefined ? 'a surface' : `a surface, ${withArticle(label)},`)),
    ...curves.map(({ label }) => (label === undefined ? 'a space curve' : `a space curve, ${withArticle(label)},`)),
    ...(planes.length > 0 ? [manyOf(planes.length, 'plane')] : []),
    ...(figure.hasAxes ? ['axes x, y and z'] : []),
  ];
  if (parts.length > 0) return listOf(parts).replace(/,$/, '');
  return figure.scene.elements.some(({ kind }) => kind === 'vector') ? 'vectors in space' : 'points and lines in space';
};

const projections: Readonly<Record<string, string>> = {
  oblique: 'an oblique drawing',
  isometric: 'an isometric drawing',
  dimetric: 'a dimetric drawing',
  perspective: 'a perspective drawing',
};

const headline = ({ figure, random }: Context, book: FactBook): Said => {
  const { views, sections, projection = '' } = figure;
  const drawing = projections[projection] ?? random.pick(['a drawing', 'a figure']);
  const withViews = views.length > 0 ? ` with its ${listOf(views.map(typeOf))}` : '';
  const cut = sections.length > 0 ? ' cut by a plane' : '';
  const facts = [...book.all('figure'), ...book.all('orientation'), ...book.all('shape')];
  return said(`${drawing} of ${nameOf(figure)}${cut}${withViews}`, facts);
};

const bodySentences = ({ figure, about }: Context): Said[] =>
  byType(figure.bodies).flatMap(([type, all]) => {
    const [body] = all;
    const { vertices, edges, faces, opaque } = body?.data ?? {};
    if (!body || typeof edges !== 'number' || opaque === true) return [];
    const who = all.length === 1 ? `the ${type} has` : `each ${type} has`;
    const same = all.every(({ data }) => data?.['edges'] === edges);
    return same
      ? [
          said(
            `${who} ${String(faces)} faces, ${edges} edges and ${String(vertices)} vertices`,
            all.flatMap((one) => about(one, 'count')),
          ),
        ]
      : [];
  });

const pointSentence = ({ figure }: Context, book: FactBook): Said[] => {
  const { points } = figure;
  if (points.length === 0 || points.length > 26) return [];
  const facts = points.flatMap((point) => book.all('text', point));
  return [
    said(
      points.length === 1 ? `one point is labelled ${points[0] ?? ''}` : `the labelled points are ${listOf(points)}`,
      facts,
    ),
  ];
};

const parts: Readonly<Record<string, string>> = { radius: 'radius', height: 'height', outline: 'slant height' };

const labelSentences = ({ figure, about }: Context): Said[] =>
  figure.strokes.flatMap((stroke) => {
    const { element, name, text, edgeOf } = stroke;
    if (text === undefined || element.data?.['axis'] !== undefined) return [];
    const part = parts[String(element.data?.['part'] ?? '')];
    const owner = figure.scene.relations.find(({ kind, from }) => kind === 'side-of' && from === element.id)?.to;
    const body = figure.bodies.find(({ id }) => id === owner);
    const what =
      part !== undefined && body !== undefined
        ? `the ${part} of the ${typeOf(body)}`
        : name !== undefined
          ? `${edgeOf === undefined ? element.kind : 'edge'} ${name}`
          : withArticle(element.kind === 'vector' ? 'vector' : 'segment');
    return [said(`${what} is labelled ${quoted(text)}`, about(element, 'text'))];
  });

const namesOf = (strokes: readonly Stroke[]): string[] | undefined => {
  const names = strokes.map(({ name }) => name);
  return names.every((name) => name !== undefined) && names.length > 0
    ? names.filter((name) => name !== undefined)
    : undefined;
};

const hiddenSentences = ({ figure, about }: Context): Said[] =>
  figure.bodies.flatMap((body) => {
    const hidden = hiddenEdges(figure, body, 'all');
    const names = namesOf(hidden);
    if (hidden.length === 0 || !hidden.every(({ element }) => (element.dash?.length ?? 0) > 0)) return [];
    const facts = [...about(body, 'count'), ...hidden.flatMap(({ element }) => about(element, 'hidden'))];
    if (names === undefined || names.length > 14)
      return [
        said(
          `${countWord(hidden.length)} hidden ${hidden.length === 1 ? 'edge' : 'edges'} of the ${typeOf(body)} ${hidden.length === 1 ? 'is' : 'are'} drawn dashed`,
          facts,
        ),
      ];
    return [
      said(
        names.length === 1
          ? `the edge ${names[0] ?? ''} is hidden and drawn dashed`
          : `the edges ${listOf(names)} are hidden and drawn dashed`,
        facts,
      ),
    ];
  });

const extraSentences = ({ figure, about }: Context): Said[] => {
  const extra = figure.strokes.filter(
    ({ name, edgeOf, element, text }) =>
      edgeOf === undefined && name !== undefined && text === undefined && element.data?.['axis'] === undefined,
  );
  const names = namesOf(extra);
  if (names === undefined || names.length > 14) return [];
  return [
    said(
      names.length === 1
        ? `the segment ${names[0] ?? ''} is drawn as well`
        : `the segments ${listOf(names)} are drawn as well`,
      extra.flatMap(({ element }) => about(element, 'measure')),
    ),
  ];
};

const sectionSentences = ({ figure, about, random }: Context): Said[] =>
  figure.sections.map((section) => {
    const shape = String(section.data?.['shape'] ?? '');
    const what = shape.startsWith('part of') ? shape : withArticle(shape);
    return said(random.pick([`the section is ${what}`, `the cross-section is ${what}`]), about(section, 'shape'));
  });

const angleSentences = ({ figure, about }: Context): Said[] =>
  figure.angles.flatMap((angle) => {
    const [text, name] = [figure.textOf(angle.id), angle.label];
    const own = name === undefined || name === text ? 'an angle' : `the angle ${name}`;
    if (text !== undefined)
      return [
        said(
          `${typeOf(angle) === 'dihedral' ? 'a dihedral angle' : own} is labelled ${quoted(text)}`,
          about(angle, 'measure'),
        ),
      ];
    return angle.data?.['right'] === true ? [said(`${own} is marked as a right angle`, about(angle, 'measure'))] : [];
  });

const planeSentence = ({ figure, about }: Context): Said[] => {
  const names = figure.planes.flatMap((plane) => figure.textOf(plane.id) ?? []);
  if (names.length === 0) return [];
  const facts = figure.planes.flatMap((plane) => about(plane, 'shape'));
  return [
    said(
      names.length === 1
        ? `the plane is labelled ${quoted(names[0] ?? '')}`
        : `the planes are labelled ${listOf(names.map(quoted))}`,
      facts,
    ),
  ];
};

const lists = [
  squareSentences,
  courseSentences,
  sectionSentences,
  bodySentences,
  planeSentence,
  labelSentences,
  angleSentences,
  hiddenSentences,
  extraSentences,
  colourSentences,
];

/** A caption of a figure of space. */
export const spaceText = (style: CaptionStyle, figure: SpaceFigure, book: FactBook, random: Random): Said => {
  const about: Context['about'] = (element, ...predicates) =>
    (aboutIn(book.facts).get(element.id) ?? []).flatMap(({ id, predicate }) =>
      predicates.includes(predicate) ? [id] : [],
    );
  const context: Context = { figure, random, about };
  const first = sentence(headline(context, book));
  if (style === 'alt') return first;
  const all = [...lists.flatMap((list) => list(context)), ...pointSentence(context, book)].map(sentence);
  return joined([first, ...(style === 'brief' ? all.slice(0, 3) : all.slice(0, 30))]);
};
