import type { Box, SceneElement } from '../../scene.js';
import { holds, meets } from './geometry.js';
import { createClipping, type Left } from './clipped.js';
import { paintSvg } from './paint.js';
import type { Size } from './size.js';
import type { Traced } from './trace.js';

/** Pixels that may be painted to find out what is covered: dozens of small drawings, a few large ones. */
const mostPixels = 16_000_000;
const mostTries = 80;

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

/**
 * Finds what nobody sees by painting the drawing without it: if no pixel changes, it is not visible.
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
  const leftOf = createClipping(style);
  const unseen = new Set(traced.filter((one) => one.element.visible && leftOf(one) === 'nothing'));
  const tries = Math.min(mostTries, Math.floor(mostPixels / (size.width * size.height)));
  const suspects = suspectsOf(traced, background, leftOf)
    .filter((one) => !unseen.has(one))
    .slice(0, tries);
  if (suspects.length === 0) return unseen;
  const whole = pixelsOf(await paintSvg(root, size, 1));
  for (const suspect of suspects) {
    const { source } = suspect;
    const own = source.getAttribute('style');
    source.style.setProperty('display', 'none', 'important');
    const without = pixelsOf(await paintSvg(root, size, 1));
    if (own === null) source.removeAttribute('style');
    else source.setAttribute('style', own);
    if (whole !== undefined && without !== undefined && !differ(whole, without)) unseen.add(suspect);
  }
  return unseen;
};
