import { oncePer, perText } from '../../once-per.js';
import { colourName, isColour as isColourAfresh } from '../../language/colour.js';
import { fadedOn } from '../../language/faded.js';
import { isDeep } from '../../language/hue.js';
import type { Drawing, Thing } from '../drawing.js';
import { codeOf, sortsOf } from '../nominal.js';
import { isNoun } from '../noun.js';
import { isCircuitKind, isComponent } from './circuit-words.js';
import type { Piece } from './piece.js';
import { membersOf } from '../sets.js';
import { isFieldKind } from './words.js';

const verdicts = new Map<string, boolean>();
/** Each colour against each word once: a drawing may have hundreds of shapes. */
const isColour = (hex: string, word: string): boolean => {
  const key = `${hex} ${word}`;
  const known = verdicts.get(key);
  if (known !== undefined) return known;
  const fits = isColourAfresh(hex, word);
  if (verdicts.size > 5000) verdicts.clear();
  verdicts.set(key, fits);
  return fits;
};

/** The colour of the words in each thing that has some. */
const inksOf = oncePer((drawing: Drawing): ReadonlyMap<string, string> => {
  const fills = new Map(drawing.scene.elements.map(({ id, fill }) => [id, fill]));
  const found = new Map<string, string>();
  for (const { kind, from, to } of drawing.scene.relations) {
    const fill = fills.get(from);
    if (kind === 'labels' && fill !== undefined && !found.has(to)) found.set(to, fill);
  }
  return found;
});

const outlined = new Set(['node', 'shape', 'cluster']);

const sorts = new Map<string, ReadonlySet<string>>();
const sortCodes = (noun: string): ReadonlySet<string> => {
  const known = sorts.get(noun) ?? new Set(sortsOf(noun).map(codeOf));
  if (sorts.size > 5000) sorts.clear();
  sorts.set(noun, known);
  return known;
};

/** The program itself calls some things so: a branch is what it says, not what the word means in a graph. */
export const isOwnKind = ({ things }: Drawing, kind: string): boolean =>
  things.some(({ named, noun }) => named && sortCodes(noun).has(kind));

/** A thing is what a word says it is. */
export const isKind = (drawing: Drawing, thing: Thing, kind: string): boolean => {
  if (thing.named && sortCodes(thing.noun).has(kind)) return true;
  if (isFieldKind(kind) && !isOwnKind(drawing, kind)) return membersOf(drawing, kind).includes(thing);
  const edge = thing.role === 'edge';
  switch (kind) {
    case 'thing':
      return true;
    case 'shape':
      return thing.role === 'shape' || thing.role === 'node';
    case 'arrow':
      if (thing.element.kind === 'vector') return true;
      // In a drawing of shapes, a line with a head of its own, or with a triangle at its end.
      return edge
        ? drawing.links.some((link) => link.edge.id === thing.id && link.directed)
        : drawing.kind === 'shapes' && thing.role === 'shape' && (isNoun(thing, 'line') || thing.outline === 'path');
    case 'line':
      return edge || (thing.role === 'shape' && isNoun(thing, 'line'));
    case 'text':
      return thing.role === 'text' || thing.name !== undefined;
    case 'label':
      return thing.role === 'text' || thing.noun === 'label' || thing.name !== undefined;
    case 'cluster':
      return thing.role === kind && !thing.named;
    case 'node':
    case 'edge':
    case 'atom':
    case 'bond':
    case 'glyph':
      return thing.role === kind;
    default:
      // Of what a symbol of a circuit is drawn, one may say in many words.
      if (drawing.kind === 'circuit')
        return isCircuitKind(kind) ? isComponent(thing, kind) !== false : thing.role !== 'text';
      return (thing.role === 'node' || thing.role === 'shape') && isNoun(thing, kind);
  }
};

/** A frame may be called a box as well, where it has a name to tell it by. */
export const isNamedKind = (drawing: Drawing, thing: Thing, kind: string): boolean =>
  (isFieldKind(kind) && !isOwnKind(drawing, kind)) ||
  isKind(drawing, thing, kind) ||
  // A box on a slope is drawn as four corners.
  ((thing.role === 'cluster' || thing.outline === 'quadrilateral') && ['box', 'rectangle', 'square'].includes(kind));

const unfilled = ({ element, filled }: Thing): boolean => outlined.has(element.kind) || !filled;

/** Whatever its hue, words in it colour nothing. */
const isNearBlack = (hex: string): boolean =>
  [hex.slice(1, 3), hex.slice(3, 5), hex.slice(5, 7)].every((part) => Number.parseInt(part, 16) < 0x40);

/** An arrow or a line with a colour of its own, whatever the words beside it are written in. */
const isStroke = ({ element: { kind, stroke, fill } }: Thing): boolean =>
  kind === 'rule' && fill === undefined && stroke !== undefined && !isNearBlack(stroke);

/** A fine outline that is nearly black, whatever its hue: the thing has the colour of its filling. */
const isDarkOutline = ({ element: { stroke = '#ffffff', fill, strokeWidth = 1 } }: Thing): boolean =>
  fill !== undefined && strokeWidth <= 2.5 && isNearBlack(stroke) && !isNearBlack(fill);

/** Through what is faint the paper is seen, and other faint things: of a hue of its own it is none the less. */
const isFaded = (hex: string, opacity: number, behind: string, word: string): boolean =>
  [opacity, 0.5, 0.75].some((part) => isColour(fadedOn(hex, part, behind), word));

/** "Dark green" for what is green, "cream" for what is nearly white: not what one would say, and not wrong. */
const isShadeOf = (hex: string, word: string): boolean => {
  const [, , base = /^(?:cream|ivory|off-white|beige)$/.test(word) ? 'white' : ''] =
    /^(light|dark|pale|deep|bright|soft) (.+)$/.exec(word) ?? [];
  return base !== '' && isColour(hex, base) && !/^(?:light|dark|pale|deep|bright) /.test(colourName(hex));
};

/** A large shape, full of a strong colour of its own, within a thin line: nobody calls it by the line. */
const isMostlyFilled = ({ element: { fill, opacity, strokeWidth = 1, box } }: Thing): boolean =>
  fill !== undefined &&
  opacity > 0.9 &&
  strokeWidth <= 3 &&
  Math.min(box.width, box.height) > strokeWidth * 20 &&
  isDeep(fill);

/** A thing may be called by the colour; undefined where a reader could see it either way. */
export const isColoured = (
  drawing: Drawing,
  thing: Thing,
  word: string,
  part?: 'outline' | 'fill',
): boolean | undefined => {
  const { fill, stroke, opacity } = thing.element;
  if (part === 'outline') return stroke !== undefined && isColour(stroke, word);
  const hex = thing.filled ? fill : part === 'fill' ? undefined : stroke;
  if (hex !== undefined && isColour(hex, word)) return true;
  if (opacity < 0.5 && hex !== undefined) return isFaded(hex, opacity, drawing.scene.background, word);
  // "Filled in lavender" is not said of the white paper within an outline.
  if (!thing.filled && unfilled(thing) && isColour(drawing.scene.background, word))
    return part !== 'fill' || colourName(drawing.scene.background) === word;
  // Words of a colour of their own make a box seem to have it.
  const ink = inksOf(drawing).get(thing.id);
  if (ink !== undefined && !isNearBlack(ink) && isColour(ink, word) && !isStroke(thing))
    return thing.filled ? undefined : true;
  // A dark grey outline is how most things are outlined.
  const isPlain =
    stroke === undefined || isDarkOutline(thing) || /^#(?:000000|111111|222222|333333|444444)$/.test(stroke);
  const isEdged = thing.filled && !isPlain && isColour(stroke, word) && !isMostlyFilled(thing);
  return isEdged || (hex !== undefined && isShadeOf(hex, word)) ? undefined : false;
};

/** A dot with the colour of the paper inside an outline: an open circle. */
export const isOpen = (drawing: Drawing, { element, outline }: Thing): boolean =>
  (outline === 'point' || (outline === 'circle' && element.box.width < 24)) &&
  element.stroke !== undefined &&
  (element.fill === undefined || element.fill === drawing.scene.background);

/** Dots no longer than the line is thick, far apart: nobody calls these dashes. */
const isDots = ({ element: { dash = [], strokeWidth = 1 } }: Thing): boolean => {
  const [drawn = 0, gap = 0] = dash;
  return dash.length === 2 && drawn <= strokeWidth * 1.05 && gap >= drawn * 2;
};

const dashes = new Set(['dashed', 'dotted', 'solid']);

/** The thing looks as an adjective says; undefined for one that says nothing about looks. */
export const looks = (
  drawing: Drawing,
  thing: Thing,
  { code }: Piece,
  part?: 'outline' | 'fill',
): boolean | undefined => {
  if (code.startsWith('<')) return isColoured(drawing, thing, code.slice(1, -1).replaceAll('_', ' '), part);
  if (code === 'dashed' || code === 'dotted')
    return thing.dash === code || (thing.dash !== 'solid' && code === 'dashed' && !isDots(thing));
  if (code === 'solid') return thing.dash === 'solid';
  if ((code === 'filled' || code === 'unfilled') && (thing.role === 'text' || isNoun(thing, 'line'))) return undefined;
  if (code === 'filled') return thing.filled && !isOpen(drawing, thing);
  return code === 'unfilled' ? !thing.filled || isOpen(drawing, thing) : undefined;
};

/** A colour ("<red>"), which the sign "<" of a formula is not. */
export const isLook = ({ code }: Piece): boolean =>
  (code.startsWith('<') && code !== '<') || dashes.has(code) || code === 'filled' || code === 'unfilled';
export const isKindWord = ({ code }: Piece): boolean => code.startsWith('{');
const bare = perText((code) => code.replace(/[{}+]/g, ''));
export const kindIn = ({ code }: Piece): string => bare(code);

/** A thing that fits all adjectives for sure, and one that may fit them. */
export const fitsAll = (drawing: Drawing, thing: Thing, adjectives: readonly Piece[]): boolean =>
  adjectives.filter(isLook).every((adjective) => looks(drawing, thing, adjective) === true);
export const mayFit = (drawing: Drawing, thing: Thing, adjectives: readonly Piece[]): boolean =>
  adjectives.filter(isLook).every((adjective) => looks(drawing, thing, adjective) !== false);

/** What the adjectives are about, of the things of one kind. */
export const fitting = (drawing: Drawing, kind: string, adjectives: readonly Piece[], maybe = false): Thing[] => {
  const fits = (thing: Thing): boolean =>
    isKind(drawing, thing, kind) && (maybe ? mayFit : fitsAll)(drawing, thing, adjectives);
  const things = drawing.things.filter(fits);
  // "The blue rectangle" may be a part of what is called a burette.
  return things.length > 0 ? things : drawing.things.flatMap((thing) => drawing.partsOf(thing).filter(fits));
};
