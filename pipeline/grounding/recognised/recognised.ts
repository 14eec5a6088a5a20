import { oncePer } from '../once-per.js';
import type { Scene } from '../../../renderers/scene.js';
import { hasAnotherScale } from './another-scale.js';
import { withBrokenAxes } from './broken/scene.js';
import { barScene } from './bars-scene.js';
import { circuitIn } from './circuit.js';
import { chartScene } from './chart-scene.js';
import { chargesIn } from './charges.js';
import { clockIn } from './clock.js';
import { withDendrograms } from './dendrogram.js';
import { withDrawnHeads } from './drawn-heads.js';
import { graphIn } from './graph.js';
import { withLedWords } from './led-words.js';
import { outlinedOnce } from './outlined.js';
import { sketchOf } from './shapes.js';
import { pointScene } from './points.js';
import { loosePlaneIn } from './plane.js';
import { slopeScene } from './slopes-scene.js';
import { pieIn } from './slices.js';
import { withTitle } from './title.js';
import { treemapIn } from './treemap.js';
import { vennIn } from './venn.js';

/** Kinds of a scene whose tracer knew what was drawn. */
const known = new Set([
  'node',
  'edge',
  'cluster',
  'atom',
  'bond',
  'glyph',
  'component',
  'wire',
  'segment',
  'vector',
  'angle',
  'curve',
  'face',
]);

/** Only shapes and words, none of which the program has a noun for. */
const isPlain = ({ axes, layers, groups, legends, elements }: Scene): boolean =>
  axes.length + layers.length + groups.length + legends.length === 0 &&
  elements.some(({ visible }) => visible) &&
  elements.every(({ kind, noun }) => !known.has(kind) && noun === undefined);

const ofOneScale = (scene: Scene | undefined): Scene | undefined =>
  scene === undefined || hasAnotherScale(scene) ? undefined : chartScene(scene);

/**
 * What a drawing of bare shapes and words is, where their places say so beyond doubt: boxes that arrows join are a
 * graph, whoever drew them with what; panels that are pieces of one plot are that plot. Any other scene is as it was.
 */
export const recognised = oncePer((given: Scene): Scene => {
  if (!isPlain(given))
    return given.layers.length > 0
      ? (treemapIn(given) ?? chartScene(withBrokenAxes(withDendrograms(given))))
      : (loosePlaneIn(given) ?? given);
  const related = new Set(given.relations.flatMap(({ from, to }) => [from, to]));
  const scene = { ...given, elements: withDrawnHeads(outlinedOnce(given.elements, related)) };
  const titled = withTitle(sketchOf(scene));
  const sketch = sketchOf(titled);
  return (
    treemapIn(titled) ??
    pieIn(sketch) ??
    ofOneScale(barScene(sketch) ?? pointScene(sketch) ?? slopeScene(sketch)) ??
    clockIn(sketch) ??
    chargesIn(sketch) ??
    vennIn(sketch) ??
    circuitIn(sketch) ??
    graphIn(sketch) ??
    withLedWords(titled)
  );
});
