import type { Scene } from '../../scene.js';
import type { Drawing } from '../../tikz/drawn.js';
import { type Held, nounIn, withNames } from '../names.js';
import type { Size } from '../svg/size.js';
import type { Traced } from '../svg/trace.js';
import { readAxes } from './axes.js';
import { readCircuit } from './circuit.js';
import { around, type Draft, newDraft, type Piece } from './draft.js';
import { readEdges } from './edges.js';
import { readGeometry } from './geometry.js';
import { readMolecules } from './molecule.js';
import { readClusters, readNodes } from './nodes.js';
import { takeTips } from './strokes.js';
import { readTexts } from './texts.js';

/** The paths and scopes around a piece that the program names. */
const heldIn = (draft: Draft, { element, mark }: Piece): Held => {
  const marks = around(draft, mark).toReversed();
  // A picture has a scope of its own, which is called what the picture is.
  const whole = marks.find(({ kind }) => kind === 'picture')?.fields['alt'];
  const named = marks.filter(({ kind, fields }) => kind === 'path' || (kind === 'alt' && fields['alt'] !== whole));
  const holders = named.flatMap(({ id, fields }) => {
    const noun = nounIn(fields['alt']);
    return noun === undefined ? [] : [{ key: id, noun }];
  });
  return { element, holders };
};

/** Puts the scene together from what was drawn and what TeX knew of it. */
export const sceneOf = (
  traced: readonly Traced[],
  drawing: Drawing,
  root: Element,
  size: Size,
  background: string,
): Scene => {
  const draft = newDraft(traced, drawing, root);
  readTexts(draft, drawing);
  const tips = takeTips(draft);
  readAxes(draft);
  readMolecules(draft);
  const circuit = readCircuit(draft);
  const nodes = readNodes(draft);
  readEdges(draft, nodes, tips);
  readClusters(draft, nodes);
  readGeometry(draft, tips, circuit);
  const { pieces, marks, groups, axes, legends, layers, title } = draft;
  const { elements, relations } = withNames(
    pieces.map((piece) => heldIn(draft, piece)),
    draft.relations,
  );
  const shown = new Set(elements.map(({ id }) => id));
  const name = nounIn(marks.find(({ kind }) => kind === 'picture')?.fields['alt']);
  return {
    ...size,
    background,
    ...(title === undefined ? {} : { title }),
    ...(name === undefined ? {} : { name }),
    elements,
    groups,
    layers,
    axes,
    legends,
    relations: relations.filter(({ from, to }) => shown.has(from) && shown.has(to)),
  };
};
