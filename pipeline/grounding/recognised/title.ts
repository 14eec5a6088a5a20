import type { Scene, SceneElement } from '../../../renderers/scene.js';
import { centreOf, gapBetween, holds, type Sketch } from './shapes.js';

/** Words above everything else, written larger than all other words or standing in the middle: what the drawing is called. */
export const titleIn = ({ texts, elements, closed, scene }: Sketch): SceneElement | undefined => {
  if (scene.title !== undefined) return undefined;
  const [first, ...more] = texts
    .filter(({ text, angle }) => /\p{L}{3}/u.test(text ?? '') && !angle)
    .toSorted((a, b) => a.box.y - b.box.y);
  // Where there is nothing else, the words are what is drawn.
  if (!first || elements.length < 2) return undefined;
  const below = first.box.y + first.box.height;
  const free = elements.every((other) => other === first || other.box.y + other.box.height > below);
  const isGround = ({ box }: SceneElement): boolean =>
    box.width > 0.95 * scene.width && box.height > 0.95 * scene.height;
  const inside = closed.some((one) => holds(one.box, first.box) && !isGround(one));
  const largest = [...more, ...texts].every(
    (other) => other === first || (other.fontSize ?? 0) < (first.fontSize ?? 0) - 0.5,
  );
  const top = elements.every(
    (other) => other === first || other.box.y >= below - 2 || (other.kind !== 'text' && holds(other.box, first.box)),
  );
  const words = (first.text ?? '').split(/\s+/).length;
  const middle = Math.abs(centreOf(first.box)[0] - scene.width / 2) < 0.12 * scene.width;
  if (!free || first.box.y > 0.25 * scene.height) return undefined;
  if (largest && !inside && (top || words > 1)) return first;
  // Words right over a shape are its name.
  const apart = elements.every((other) => other === first || isGround(other) || gapBetween(other.box, first.box) > 12);
  // A line of words at the left, as large as any.
  const asLarge = words > 2 && texts.every(({ fontSize = 0 }) => fontSize <= (first.fontSize ?? 0));
  return top && (middle || asLarge) && apart && words > 1 && !inside ? first : undefined;
};

/** The scene with its heading as such. */
export const withTitle = (sketch: Sketch): Scene => {
  const { scene } = sketch;
  const title = titleIn(sketch);
  if (title?.text === undefined) return scene;
  return {
    ...scene,
    title: title.text.replaceAll(/\s+/g, ' '),
    elements: scene.elements.map((element) => (element === title ? { ...element, role: 'title' } : element)),
  };
};
