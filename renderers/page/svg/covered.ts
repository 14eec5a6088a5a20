import type { Box, SceneElement } from '../../scene.js';
import { holds, meets } from './geometry.js';
import { createClipping, type Left } from './clipped.js';
import { paintSvg } from './paint.js';
import type { Size } from './size.js';
import type { Traced } from './trace.js';

/** Pixels that may be painted to find out what is covered: dozens of small drawings, a few large ones. */
const mostPixels = 16_000_000;
const mostTries = 80;
/** Characters that may be read for it: a long drawing costs as much as a large one. */
const mostCharacters = 12_000_000;

const channels = (color: string): number[] => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

const alike = (a: string | undefined, b: string | undefined): boolean => {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [channels(a), channels(b)];
  return one.every((value, index) => Math.abs(value - (other[index] ?? 0)) < 12);
};

/** Nine places of a box, the corners a little inside. */
const places = ({ x, y, width, height }: Box): Box[] =>
  [0.03, 0.5, 0.97].flatMap((across) =>
    [0.03, 0.5, 0.97].map((down) => ({ x: x + width * across, y: y + height * down, width: 0, height: 0 })),
  );

const mayBeCovered = (element: SceneElement, later: readonly SceneElement[]): boolean => {
  const above = later.filter(({ box }) =>
    meets(box, { ...element.box, width: element.box.width + 0.01, height: element.box.height + 0.01 }),
  );
  return above.length > 0 && places(element.box).every((place) => above.some(({ box }) => holds(box, place)));
};

const isOpaque = ({ kind, fill, opacity, visible }: SceneElement): boolean =>
  visible && opacity > 0.98 && (kind === 'image' || (kind !== 'text' && fill !== undefined));

/** Those whose visibility arithmetic cannot tell: of the colour of what is below, under others, clipped, masked. */
const suspectsOf = (traced: readonly Traced[], background: string, leftOf: (traced: Traced) => Left): Traced[] => {
  const opaque = traced.map(({ element }) => (isOpaque(element) ? element : undefined));
  return traced.filter((one, index) => {
    const { element } = one;
    if (!element.visible) return false;
    const below = traced
      .slice(0, index)
      .filter(
        ({ element: other }) => other.fill !== undefined && other.opacity > 0.98 && holds(other.box, element.box, 1),
      );
    const grounds = [background, ...below.map(({ element: other }) => other.fill)];
    const inks = [element.fill, element.stroke].filter((ink) => ink !== undefined);
    if (inks.length > 0 && inks.every((ink) => grounds.some((ground) => alike(ink, ground)))) return true;
    return (
      mayBeCovered(
        element,
        opaque.slice(index + 1).filter((other) => other !== undefined),
      ) || leftOf(one) === 'unknown'
    );
  });
};

const pixelsOf = (canvas: HTMLCanvasElement): Uint8ClampedArray | undefined =>
  canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;

const differ = (one: Uint8ClampedArray, other: Uint8ClampedArray): boolean => {
  for (let index = 0; index < one.length; index += 1) {
    if (Math.abs((one[index] ?? 0) - (other[index] ?? 0)) > 8) return true;
  }
  return false;
};

/** Drawn again in the same place: of two equal outlines, or of a text and its halo, only the upper one is seen. */
const drawnAgain = (traced: readonly Traced[], leftOf: (traced: Traced) => Left): Traced[] => {
  const later = new Map<string, SceneElement>();
  return traced.toReversed().filter((one) => {
    const { element } = one;
    const { kind, box, path, text, fill, stroke, strokeWidth = 0 } = element;
    if (!element.visible) return false;
    const key = JSON.stringify([kind, box, path, text, element.angle]);
    const above = later.get(key);
    if (element.opacity > 0.98 && above === undefined && leftOf(one) === 'some') later.set(key, element);
    if (above === undefined) return false;
    const strokes = stroke === undefined || (above.stroke !== undefined && (above.strokeWidth ?? 0) >= strokeWidth);
    return kind === 'text' || (strokes && (fill === undefined || above.fill !== undefined));
  });
};

/** Paints the drawing without some of it. */
const paintWithout = async (
  root: SVGSVGElement,
  size: Size,
  some: readonly Traced[],
): Promise<Uint8ClampedArray | undefined> => {
  const sources = new Map(some.map(({ source }) => [source, source.getAttribute('style')]));
  for (const source of sources.keys()) source.style.setProperty('display', 'none', 'important');
  const pixels = pixelsOf(await paintSvg(root, size, 1));
  for (const [source, own] of sources) {
    if (own === null) source.removeAttribute('style');
    else source.setAttribute('style', own);
  }
  return pixels;
};

/**
 * Finds what nobody sees by painting the drawing without it: if no pixel changes, it is not visible. Many are tried at
 * once, and halves of these where something changes.
 * @returns the elements that are covered, clipped away, or of the colour of what is below them.
 */
export const findUnseen = async (
  root: SVGSVGElement,
  traced: readonly Traced[],
  size: Size,
  background: string,
  style: (element: Element) => CSSStyleDeclaration,
): Promise<ReadonlySet<Traced>> => {
  if (traced.length > 3_000) return new Set();
  const shown = traced.filter(({ element }) => element.visible);
  const leftOf = createClipping(style);
  const unseen = new Set([...shown.filter((one) => leftOf(one) === 'nothing'), ...drawnAgain(shown, leftOf)]);
  const length = new XMLSerializer().serializeToString(root).length;
  const tries = Math.floor(Math.min(mostTries, mostPixels / (size.width * size.height), mostCharacters / length));
  const suspects = suspectsOf(shown, background, leftOf).filter((one) => !unseen.has(one));
  if (suspects.length === 0) return unseen;
  const whole = pixelsOf(await paintSvg(root, size, 1));
  const groups = [suspects];
  for (let tried = 0; tried < tries; tried += 1) {
    const group = groups.shift();
    if (group === undefined) break;
    const without = await paintWithout(root, size, group);
    if (whole === undefined || without === undefined) break;
    const half = Math.ceil(group.length / 2);
    if (!differ(whole, without)) for (const one of group) unseen.add(one);
    else if (half < group.length) groups.push(group.slice(0, half), group.slice(half));
  }
  return unseen;
};
