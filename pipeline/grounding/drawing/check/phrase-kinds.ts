import { hasBoxes } from '../boxes.js';
import type { Thing } from '../drawing.js';
import { codeOf } from '../nominal.js';
import { fitting, kindIn, mayFit } from './fits.js';
import type { Match, Piece } from './piece.js';
import type { Scope } from './verdict.js';
import { bodyAt } from './words.js';

/** Of a noun that the figure itself has, each thing has a name: "the row 01" is none of them. */
export const areAllNamed = ({ drawing }: Scope, kinds: readonly Piece[]): boolean =>
  kinds.some((kind) => {
    const own = drawing.things.filter(({ named, noun }) => named && codeOf(noun) === kindIn(kind));
    return own.length > 0 && own.every(({ name }) => name !== undefined);
  });

/** What a name stands for rather than the words themselves, where it stands for anything. */
export const inkless = (things: readonly Thing[]): readonly Thing[] => {
  const drawn = things.filter(({ role }) => role !== 'text');
  return drawn.length > 0 ? drawn : things;
};

/** Words that stand beside what they name: what is said of them may be meant of it. */
export const isCaption = ({ drawing }: Scope, things: readonly Thing[]): boolean =>
  (drawing.kind === 'shapes' || drawing.kind === 'graph') && things.every((thing) => drawing.loose.includes(thing));

/** "The Optics group" may be a box of a chart of who reports to whom, "the music group" a circle of a Venn diagram. */
export const isTeam = (kinds: readonly Piece[], things: readonly Thing[]): boolean =>
  kinds.every(({ word }) => word === 'group') &&
  things.some(({ role, outline }) => role === 'node' || outline === 'circle' || outline === 'ellipse');

/** "The node P": a letter beside wires that meet. */
export const isOnWire = ({ drawing }: Scope, kinds: readonly Piece[], things: readonly Thing[]): boolean =>
  drawing.kind === 'circuit' &&
  kinds.every(({ code }) => /^\{(?:node|junction|terminal|point)\+?\}$/.test(code)) &&
  things.every(({ role }) => role !== 'component');

export const coloured = (adjectives: readonly Piece[]): boolean => adjectives.some(({ code }) => code.startsWith('<'));

/** The mark of a whole at the end of a line in a diagram of classes. */
export const isMark = ({ drawing }: Scope, kind: string): boolean => kind === 'diamond' && hasBoxes(drawing);

/** A frame, an arrow or an outline may be made of shapes of other kinds, in the colour that is told. */
export const mayBeDrawn = ({ drawing }: Scope, kind: string, adjectives: readonly Piece[]): boolean =>
  (drawing.kind === 'shapes' || (drawing.kind === 'graph' && kind === 'path')) &&
  // In space a box may be drawn of its edges only.
  !(
    !drawing.things.some(({ noun }) => noun === 'line' || noun === 'lines' || noun === 'path') &&
    drawing.things.some(({ element }) => element.kind === 'solid') &&
    bodyAt(kind) !== undefined
  ) &&
  !['rectangle', 'square', 'circle', 'ellipse', 'triangle', 'diamond', 'star', 'pentagon', 'hexagon'].includes(kind) &&
  (!coloured(adjectives) || drawing.things.some((thing) => mayFit(drawing, thing, adjectives)));

export const isFormed = (pieces: readonly Piece[], { from, pieces: [first] }: Match, kind: string): boolean =>
  /^(?:square|rectangle|triangle|pentagon|hexagon|diamond)$/.test(kind) &&
  first?.code === 'the' &&
  /^(?:of|in|on|around|inside|across|to)$/.test(pieces[from - 1]?.code ?? '');

/** "The route 50, 30, 40" is told stop by stop, and a "note" may be any words. */
export const isLoosely = ({ code, word }: Piece, { quoted, things = [] }: Piece): boolean =>
  code === '{path}' ||
  (code === '{note}' &&
    word === 'note' &&
    quoted === true &&
    things.every(({ role }) => role === 'edge' || role === 'text'));

/** Letters that arrows join, as in diagrams of maps: what shape they make is seen in no outline. */
export const isOfLetters = ({ drawing }: Scope, kind: string): boolean =>
  drawing.kind === 'graph' &&
  /^(?:square|rectangle|triangle|pentagon|hexagon|diamond|cube)$/.test(kind) &&
  drawing.of('node').every(({ noun }) => noun === 'label') &&
  fitting(drawing, kind, []).length === 0;

/** "Arranged in a square" is said of places. */
export const isArranged = (pieces: readonly Piece[], { from }: Match, { drawing }: Scope, kind: string): boolean => {
  const [before, first] = [pieces[from - 1]?.code ?? '', pieces[from - 2]?.code ?? ''];
  return (
    (drawing.kind === 'graph' &&
      /^(?:in|of)$/.test(before) &&
      /^(?:square|rectangle|triangle|circle|diamond|hexagon|cube)$/.test(kind) &&
      fitting(drawing, kind, []).length === 0) ||
    (before === 'in' && /^(?:arranged|laid|placed|positioned|organi[sz]ed|set|out|drawn|stand|standing)$/.test(first))
  );
};

/** "Two triangles: A and B both inherit …", "the states: A to the right": what comes says more of them. */
export const saysMore = (pieces: readonly Piece[], match: Match): boolean =>
  match.pieces.some(({ code }) => code === ':') &&
  pieces[match.to] !== undefined &&
  !/^[.;]$/.test(pieces[match.to]?.code ?? '');

/** Words that stand alone name what they are written at, and an arrow may be drawn of a line and a triangle. */
export const isOfWords = ({ drawing: { kind } }: Scope, things: readonly Thing[]): boolean =>
  kind === 'shapes'
    ? things.some(({ role }) => role === 'text')
    : kind === 'graph' && things.every(({ role }) => role === 'text');

/** "Squares for males": words of a key, which name what is drawn beside them. */
export const isKey = (scope: Scope, kinds: readonly Piece[], things: readonly Thing[]): boolean =>
  isOnWire(scope, kinds, things) || (scope.drawing.kind === 'shapes' && things.every(({ role }) => role === 'text'));
