import { restartChance } from './fixed.js';
import './canvas-font.js';
import type { LogLine } from '../renderer.js';
import { Refusal, refused } from './refusal.js';
import { layOut } from './smiles/layout.js';
import { describe, type Molecule } from './smiles/molecule.js';
import { entriesOf, linesOf } from './smiles/program.js';
import { forgetRdkit, rdkit, readMolecule } from './smiles/rdkit.js';
import { layOutSchemes } from './smiles/scheme.js';
import { traceMolecules } from './smiles/trace.js';
import { paintSvg, pngOf } from './svg/paint.js';
import { openSheet, type Sheet } from './svg/sheet.js';
import { missingGlyphs } from './vega/glyphs.js';

interface Request {
  readonly program: string;
  readonly scale: number;
  readonly side: number;
  readonly elements: number;
}

const readAll = async (entries: readonly { readonly smiles: string }[], most: number): Promise<Molecule[]> => {
  const kit = await rdkit();
  let count = 0;
  return entries.map(({ smiles }) => {
    const molecule = readMolecule(kit, smiles);
    try {
      count += molecule.get_num_atoms(true) + molecule.get_num_bonds();
      if (count > most) throw new Refusal('too-many-elements', `More than ${most} atoms and bonds`);
      return describe(kit, molecule);
    } finally {
      molecule.delete();
    }
  });
};

/** Longer ones take RDKit's parser past the end of its stack. */
const longest = 20_000;

const render = async (request: Request): Promise<object> => {
  const started = performance.now();
  restartChance();
  const log: LogLine[] = [];
  let sheet: Sheet | undefined;
  try {
    const lines = linesOf(request.program);
    const entries = entriesOf(lines);
    if (entries.some(({ smiles }) => smiles.length > longest))
      throw new Refusal('too-many-elements', `A SMILES may have ${longest} characters`);
    const molecules = await readAll(entries, request.elements);
    const isScheme = lines.some(({ isReaction }) => isReaction);
    const figure = isScheme ? layOutSchemes(molecules, entries, lines) : layOut(molecules, entries);
    const { width, height } = figure.size;
    if (Math.max(width, height) > request.side)
      throw new Refusal(
        'too-large',
        `The figure is ${width} × ${height} pixels; a side may have ${request.side}. Make it smaller`,
      );
    sheet = openSheet(figure.root);
    const scene = traceMolecules(figure);
    if (scene.elements.length > request.elements)
      throw new Refusal('too-many-elements', `The figure has more than ${request.elements} elements`);
    const missing = missingGlyphs(scene);
    if (missing.length > 0)
      log.push({ level: 'error', message: `missing-glyphs: no font has ${missing.slice(0, 10).join(' ')}` });
    const png = pngOf(await paintSvg(figure.root, figure.size, request.scale));
    return { ok: true, png, ...figure.size, scene: JSON.stringify(scene), log, ms: performance.now() - started };
  } catch (error) {
    if (!(error instanceof Refusal)) forgetRdkit();
    return refused(error, log);
  } finally {
    sheet?.remove();
  }
};

Reflect.set(globalThis, 'figwright', render);
