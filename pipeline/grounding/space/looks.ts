import { converter, formatHex, interpolate } from 'culori';
import type { SceneElement } from '../../../renderers/scene.js';
import type { Fact } from '../fact.js';
import { fact } from '../facts/make.js';
import { colourName, isColour } from '../language/colour.js';
import type { SpaceFigure } from './figure.js';

const rgb = converter('rgb');

/** A fill as it is seen on the paper. */
const onPaper = (fill: string, opacity: number, background: string): string =>
  formatHex(rgb(interpolate([background, fill], 'rgb')(opacity))) ?? fill;

/** The faces of a body, a net or a stack that are painted. */
const facesOf = ({ scene }: SpaceFigure, whole: SceneElement): readonly SceneElement[] => {
  const own = new Set(
    scene.relations.flatMap(({ kind, from, to }) => (kind === 'side-of' && to === whole.id ? [from] : [])),
  );
  return scene.elements.filter(({ id, visible, fill }) => own.has(id) && visible && fill !== undefined);
};

const onlyOne = (names: readonly string[]): string | undefined =>
  names.every((name) => name === names[0]) ? names[0] : undefined;

/**
 * The one colour in which a reader sees a thing filled; undefined where there are several, or where it is so faint
 * that it could as well be the paper.
 */
export const fillColour = (figure: SpaceFigure, thing: SceneElement): string | undefined => {
  const { background } = figure.scene;
  const painted = thing.fill === undefined ? facesOf(figure, thing) : [thing];
  const names = painted.flatMap(({ fill, opacity }) => {
    if (fill === undefined) return [];
    const name = colourName(onPaper(fill, opacity, background));
    return isColour(fill, name) && name !== colourName(background) ? [name] : [undefined];
  });
  return names.includes(undefined) ? undefined : onlyOne(names.filter((name) => name !== undefined));
};

/** The colour of a line, where it is one: lines in the ink of the figure have none that a caption would tell. */
export const strokeColour = ({ stroke, opacity }: SceneElement): string | undefined => {
  const name = stroke === undefined || opacity < 0.5 ? undefined : colourName(stroke);
  return name === undefined || /black|grey|white|navy/.test(name) ? undefined : name;
};

const colourFact = (thing: SceneElement, name: string, colour: string | undefined): Fact[] =>
  colour === undefined
    ? []
    : [fact('colour', [name], colour, { id: `colour:${thing.id}`, about: [thing.id], salience: 0.3 })];

/** The colours of bodies, nets, sections, surfaces and planes, and of lines that are drawn in one. */
export const colourFacts = (figure: SpaceFigure, nameOf: (thing: SceneElement) => string): Fact[] => {
  const { bodies, nets, stacks, sections, surfaces, planes, curves, strokes } = figure;
  const lines = strokes.flatMap(({ element, edgeOf }) => (edgeOf === undefined ? [element] : []));
  return [
    ...[...bodies, ...nets, ...stacks, ...sections, ...surfaces, ...planes].flatMap((thing) =>
      colourFact(thing, nameOf(thing), fillColour(figure, thing)),
    ),
    ...[...curves, ...lines].flatMap((thing) => colourFact(thing, nameOf(thing), strokeColour(thing))),
  ];
};
