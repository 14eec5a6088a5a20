import type { Scene } from '../../scene.js';
import type { Drawing } from '../../tikz/drawn.js';
import type { Size } from '../svg/size.js';
import type { Traced } from '../svg/trace.js';
import { readAxes } from './axes.js';
import { readCircuit } from './circuit.js';
import { newDraft } from './draft.js';
import { readEdges } from './edges.js';
import { readGeometry } from './geometry.js';
import { readMolecules } from './molecule.js';
import { readClusters, readNodes } from './nodes.js';
import { takeTips } from './strokes.js';
import { readTexts } from './texts.js';

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
  const { pieces, groups, axes, legends, layers, relations, title } = draft;
  const shown = new Set(pieces.map(({ element }) => element.id));
  return {
    ...size,
    background,
    ...(title === undefined ? {} : { title }),
    elements: pieces.map(({ element }) => element),
    groups,
    layers,
    axes,
    legends,
    relations: relations.filter(({ from, to }) => shown.has(from) && shown.has(to)),
  };
};
