import { oncePer } from '../once-per.js';
import type { SceneElement } from '../../../renderers/scene.js';
import { subscript } from '../language/raised.js';
import { usualFormula } from './composition.js';
import type { Drawing } from './drawing.js';
import { moleculesOf, type Panel } from './molecule.js';

/** What stands between two sides of a reaction. */
export interface ReactionArrow {
  readonly ids: readonly string[];
  /** Two arrows against each other: an equilibrium. */
  readonly reversible: boolean;
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** Which of these are molecules that are drawn there, by their formulas. */
  readonly drawn: readonly string[];
}

/** Molecules in a row with arrows between them: what reacts first, then what comes of it. */
export interface Reaction {
  readonly sides: readonly (readonly Panel[])[];
  readonly arrows: readonly ReactionArrow[];
}

const isArrow = ({ kind, visible, box }: SceneElement): boolean =>
  visible && kind === 'vector' && box.width > 20 && box.height < box.width / 8;

const middleOf = ({ box }: SceneElement): readonly [number, number] => [box.x + box.width / 2, box.y + box.height / 2];

/** From where to where an arrow goes. */
const spanOf = (strokes: readonly SceneElement[]): readonly [number, number] => [
  Math.min(...strokes.map(({ box }) => box.x)),
  Math.max(...strokes.map(({ box }) => box.x + box.width)),
];

const arrowOf = (
  strokes: readonly SceneElement[],
  texts: readonly SceneElement[],
  over: readonly Panel[],
): ReactionArrow => {
  const [left, right] = spanOf(strokes);
  const [first] = strokes;
  const y = first ? middleOf(first)[1] : 0;
  const words = texts.flatMap((element) => {
    const [x, own] = middleOf(element);
    const text = element.text?.trim() ?? '';
    return text !== '' && Math.abs(own - y) < 4 * element.box.height ? [{ x, y: own, text }] : [];
  });
  const molecules = over.map(({ x, y: own, title, formula }) => ({
    x,
    y: own,
    text: title ?? subscript(usualFormula(formula ?? '')),
  }));
  const near = [...words, ...molecules].filter(({ x, text }) => x > left && x < right && text !== '');
  const directions = new Set(strokes.map(({ measures }) => Math.round(Math.abs(measures?.['angle'] ?? 0) / 180)));
  return {
    ids: strokes.map(({ id }) => id),
    reversible: directions.size > 1,
    above: near.filter((one) => one.y < y).map(({ text }) => text),
    below: near.filter((one) => one.y > y).map(({ text }) => text),
    drawn: over.flatMap(({ title }, index) => (title === undefined ? (molecules[index]?.text ?? []) : [])),
  };
};

/** The reaction that a drawing of several molecules in one row shows; undefined where no arrow stands between them. */
export const reactionOf = oncePer((drawing: Drawing): Reaction | undefined => {
  const { panels } = moleculesOf(drawing);
  if (panels.length < 2) return undefined;
  const { elements } = drawing.scene;
  const texts = elements.filter(({ kind, visible, role }) => kind === 'text' && visible && role !== 'title');
  const groups: SceneElement[][] = [];
  for (const one of elements.filter(isArrow).toSorted((a, b) => a.box.x - b.box.x)) {
    const last = groups.at(-1);
    const beside = last?.some(({ box }) => one.box.x < box.x + box.width / 2 && Math.abs(one.box.y - box.y) < 12);
    if (last && beside === true) last.push(one);
    else groups.push([one]);
  }
  const spans = groups.map((strokes) => spanOf(strokes));
  // What stands over an arrow is no side of it.
  const isOver = ({ x }: Panel): boolean => spans.some(([from, to]) => x > from && x < to);
  const [over, row] = [panels.filter(isOver), panels.filter((panel) => !isOver(panel))];
  const arrows = groups.map((strokes) => arrowOf(strokes, texts, over));
  const sides = Array.from({ length: arrows.length + 1 }, (_, index) => {
    const [from, to] = [spans[index - 1]?.[0] ?? -Infinity, spans[index]?.[0] ?? Infinity];
    return row.filter(({ x }) => x > from && x < to).toSorted((a, b) => a.x - b.x);
  });
  return arrows.length > 0 && sides.every((side) => side.length > 0) ? { sides, arrows } : undefined;
});
