import type { ElementKind, LegendEntry, Scene, SceneElement } from '../../renderers/scene.js';
import { defineGate, fail, pass, type Verdict } from './gate.js';

const mostMarks = 10_000;
const mostLinesPerPanel = 100;
const mostLegendEntries = 24;
const smallestFont = 6; // device pixels
const thinnestMark = 1; // CSS pixels: bars and cells that are thinner run together
const crowdFrom = 300; // fewer points are never a crowd
const mostHidden = 0.6; // share of points that lie on another one

const marksOf = (scene: Scene, ...kinds: ElementKind[]): SceneElement[] =>
  scene.elements.filter((element) => element.visible && element.role === 'mark' && kinds.includes(element.kind));

const countMarks = (scene: Scene): Verdict => {
  const count = scene.elements.filter((element) => element.visible && element.role === 'mark').length;
  return count > mostMarks
    ? fail('too-many-marks', `${count} marks; nobody can tell more than ${mostMarks} apart.`)
    : pass;
};

const countLines = (scene: Scene): Verdict => {
  const perPanel = new Map<string, number>();
  for (const { group = '' } of marksOf(scene, 'line')) perPanel.set(group, (perPanel.get(group) ?? 0) + 1);
  const most = Math.max(0, ...perPanel.values());
  return most > mostLinesPerPanel
    ? fail('too-many-lines', `${most} lines in one panel; at most ${mostLinesPerPanel}.`)
    : pass;
};

/** Points whose middle is within 2 px of an earlier one's cannot be seen as points of their own. */
const findCrowd = (scene: Scene): Verdict => {
  const points = marksOf(scene, 'point');
  if (points.length < crowdFrom) return pass;
  const places = new Set(
    points.map(({ box }) => `${Math.round((box.x + box.width / 2) / 2)},${Math.round((box.y + box.height / 2) / 2)}`),
  );
  const hidden = 1 - places.size / points.length;
  return hidden > mostHidden
    ? fail('marks-hidden', `${(hidden * 100).toFixed(0)} % of ${points.length} points lie on another one.`)
    : pass;
};

const findSlivers = (scene: Scene): Verdict => {
  const marks = marksOf(scene, 'bar', 'cell');
  if (marks.length < 100) return pass;
  // A bar of value 0 has no length, so the thickness is what counts: the smaller side of most of them.
  const sides = marks.map(({ box }) => Math.min(box.width, box.height)).sort((one, other) => one - other);
  const middle = sides[sides.length >> 1] as number;
  return middle < thinnestMark
    ? fail('marks-too-thin', `Half of the ${marks.length} bars or cells are thinner than ${thinnestMark} px.`)
    : pass;
};

const lookOf = ({ fill, stroke, shape, size, dash, opacity }: LegendEntry): string =>
  JSON.stringify([fill, stroke, shape, size, dash, opacity]);

const readLegends = (scene: Scene): Verdict => {
  for (const { kind, title = '', entries } of scene.legends) {
    if (kind !== 'symbols') continue;
    if (entries.length > mostLegendEntries)
      return fail(
        'too-many-colours',
        `The legend “${title}” has ${entries.length} entries; at most ${mostLegendEntries}.`,
      );
    const seen = new Map<string, string>();
    for (const entry of entries) {
      const twin = seen.get(lookOf(entry));
      if (twin !== undefined)
        return fail('colours-repeat', `In the legend “${title}”, “${twin}” and “${entry.label}” look the same.`);
      seen.set(lookOf(entry), entry.label);
    }
  }
  return pass;
};

const readFonts = (scene: Scene, scale: number): Verdict => {
  const tiny = scene.elements.find(
    (element) => element.visible && element.text?.trim() && (element.fontSize ?? smallestFont) * scale < smallestFont,
  );
  return tiny
    ? fail('text-too-small', `“${tiny.text}” is ${tiny.fontSize} px high; it takes ${smallestFont} to be read.`)
    : pass;
};

/** Few enough marks, colours and words of enough size to be told apart. */
export const tooDense = defineGate({
  name: 'too-dense',
  version: 1,
  check: ({ rendering: { scene, png, width } }) => {
    const scale = new DataView(png.buffer, png.byteOffset, png.byteLength).getUint32(16) / width;
    const checks = [
      countMarks,
      countLines,
      findCrowd,
      findSlivers,
      readLegends,
      (scene: Scene) => readFonts(scene, scale),
    ];
    for (const check of checks) {
      const verdict = check(scene);
      if (!verdict.pass) return verdict;
    }
    return pass;
  },
});
