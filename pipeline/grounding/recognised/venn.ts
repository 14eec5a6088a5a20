import { distance } from '../../../renderers/circuit/distance.js';
import type { Relation, Scene, SceneElement } from '../../../renderers/scene.js';
import { centreOf, gapBetween, type Sketch } from './shapes.js';

const reach = ({ box }: SceneElement): number => Math.max(box.width, box.height) / 2;

const isOverlap = (one: SceneElement, other: SceneElement): boolean => {
  const gap = distance(centreOf(one.box), centreOf(other.box));
  return gap < 0.97 * (reach(one) + reach(other)) && gap > 0.25 * Math.max(reach(one), reach(other));
};

const isIn = (text: SceneElement, { box }: SceneElement): boolean => {
  const [x, y] = centreOf(text.box);
  const [cx, cy] = centreOf(box);
  return Math.hypot((x - cx) / (box.width / 2), (y - cy) / (box.height / 2)) < 1;
};

/** The words that name each circle: at its rim or over it, with letters, each for the circle that it is nearest to. */
const namesAmong = (
  circles: readonly SceneElement[],
  words: readonly SceneElement[],
): ReadonlyMap<SceneElement, SceneElement> => {
  const away = (text: SceneElement, circle: SceneElement): number => {
    const others = circles.filter((other) => other !== circle);
    const [x, y] = centreOf(text.box);
    const middle = others.map(({ box }) => distance([x, y], centreOf(box)));
    // Words of one circle stand on its side, away from the others.
    return distance([x, y], centreOf(circle.box)) - Math.min(...middle, Infinity) / 4;
  };
  const pairs = circles
    .flatMap((circle) => words.map((text) => ({ circle, text, gap: away(text, circle) })))
    .filter(({ circle, text }) => gapBetween(text.box, circle.box) < 34)
    .filter(({ circle, text }) => circles.filter((other) => isIn(text, other)).every((other) => other === circle))
    .toSorted((a, b) => a.gap - b.gap);
  const found = new Map<SceneElement, SceneElement>();
  const used = new Set<SceneElement>();
  for (const { circle, text } of pairs) {
    if (found.has(circle) || used.has(text)) continue;
    found.set(circle, text);
    used.add(text);
  }
  return found;
};

/** Words in a circle's own colour, where each circle has one of them. */
const inColour = (
  circles: readonly SceneElement[],
  words: readonly SceneElement[],
): ReadonlyMap<SceneElement, SceneElement> => {
  const pairs = circles.flatMap((circle) => {
    const own = words.filter(({ fill }) => fill !== undefined && (fill === circle.fill || fill === circle.stroke));
    return own.length === 1 && own[0] ? [[circle, own[0]] as const] : [];
  });
  return new Map(pairs);
};

/** Names are in the colour of the circle, written larger than what is in a circle, or beside them, where anything else is in them. */
const namesOf = (
  circles: readonly SceneElement[],
  { texts, scene }: Sketch,
): ReadonlyMap<SceneElement, SceneElement> => {
  const words = texts.filter(({ text, role }) => role === 'mark' && /\p{L}/u.test(text ?? '') && text !== scene.title);
  const largest = Math.max(...words.map(({ fontSize }) => fontSize ?? 0));
  const large = words.filter(({ fontSize }) => (fontSize ?? 0) > 0.95 * largest);
  const outer = words.filter((text) => !circles.some((circle) => isIn(text, circle)));
  const ways = [
    inColour(circles, words),
    ...(large.length < words.length ? [namesAmong(circles, large)] : []),
    namesAmong(circles, outer),
  ];
  return ways.find(({ size }) => size === circles.length) ?? namesAmong(circles, words);
};

/** Two or three circles that overlap, each with words of its own: a Venn diagram. */
export const vennIn = (sketch: Sketch): Scene | undefined => {
  const { scene, closed, strokes } = sketch;
  const circles = closed.filter(({ kind, box }) => (kind === 'circle' || kind === 'ellipse') && box.width > 60);
  if (circles.length < 2 || circles.length > 4 || strokes.length > 2) return undefined;
  if (!circles.every((one) => circles.some((other) => other !== one && isOverlap(one, other)))) return undefined;
  const names = namesOf(circles, sketch);
  if (names.size < circles.length) return undefined;
  const relations: Relation[] = [...names].map(([circle, { id }]) => ({ kind: 'labels', from: id, to: circle.id }));
  return {
    ...scene,
    name: scene.name ?? 'Venn diagram',
    elements: scene.elements.map((element) => {
      const label = names.get(element)?.text;
      return label === undefined ? element : { ...element, label: label.replaceAll(/\s+/g, ' '), noun: element.kind };
    }),
    relations,
  };
};
