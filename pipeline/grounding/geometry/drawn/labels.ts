import type { Point, SceneElement } from '../../../../renderers/scene.js';
import type { AngleMark } from './marks.js';
import { plain } from './names.js';
import { centreOf, far, footOn } from './pixels.js';
import { lengthIn } from './scale.js';

/** A text beside a stroke, a circle or an angle. */
export interface Labelled {
  readonly text: SceneElement;
  readonly words: string;
  /** Id of what it stands beside. */
  readonly to: string;
}

const offStroke = (place: Point, { path = [] }: SceneElement): number => {
  const [a, b] = path;
  if (!a || !b) return Infinity;
  const { along, off } = footOn(place, a, b);
  // The middle of a stroke is where its size is written; a name may also stand at the end of a line.
  if (along < 0 || along > 1) return Math.min(far(place, a), far(place, b)) + 6;
  return off + 14 * Math.abs(along - 0.5);
};

const offAngle = (place: Point, { vertex, sides: [a, b] }: AngleMark): number => {
  const half: Point = [(a[0] + b[0]) / 2 - vertex[0], (a[1] + b[1]) / 2 - vertex[1]];
  const size = Math.hypot(...half) || 1;
  const reach = far(a, vertex);
  const spots = [0.6, 1, 1.5].map((share): Point => [
    vertex[0] + (half[0] / size) * reach * share,
    vertex[1] + (half[1] / size) * reach * share,
  ]);
  return Math.min(...spots.map((spot) => far(spot, place))) - 2;
};

interface Beside {
  readonly text: SceneElement;
  readonly words: string;
  /** Nearest first. */
  readonly near: readonly { readonly to: string; readonly off: number; readonly pixels?: number }[];
}

/** A size between two strokes is that of the one with which all sizes of the figure have one scale. */
const inOneScale = (all: readonly Beside[]): readonly Beside[] => {
  const scalesOf = ({ words, near }: Beside): readonly number[] => {
    const value = lengthIn(words)?.value ?? NaN;
    return near.map(({ pixels }) => value / (pixels ?? NaN));
  };
  const sizes = all.filter(({ words }) => (lengthIn(words)?.value ?? 0) > 0).map(scalesOf);
  const isSo = (one: number, other: number): boolean => Math.abs(one / other - 1) < 0.03;
  const agree = (scale: number): boolean => sizes.every((own) => own.some((one) => isSo(one, scale)));
  const scales = sizes.flat().filter(agree);
  const [first] = scales;
  const isNearest = sizes.every(([own = NaN]) => isSo(own, sizes[0]?.[0] ?? NaN));
  if (sizes.length < 2 || isNearest || first === undefined || !scales.every((one) => isSo(one, first))) return all;
  return all.map((one) => {
    const fit = scalesOf(one).findIndex((own) => isSo(own, first));
    return fit < 1 ? one : { ...one, near: one.near.slice(fit) };
  });
};

/** What every text that is no point's name stands beside; an angle's size stands in its angle. */
export const labelled = (
  texts: readonly SceneElement[],
  strokes: readonly SceneElement[],
  /** Parts of strokes: only sizes are written at them. */
  pieces: readonly SceneElement[],
  circles: readonly SceneElement[],
  angles: readonly AngleMark[],
): Labelled[] => {
  const beside = texts.map((text): Beside => {
    const words = plain(text.text);
    const place = centreOf(text);
    const size = text.fontSize ?? 16;
    const isAngle = words.includes('°') || /^[α-ωϑϕ]\p{N}?$/u.test(words);
    const isLength = /\d/.test(words) && !isAngle;
    const limit = 1.6 * size + 0.5 * Math.max(0, text.box.width - size);
    const near = [
      ...(isAngle
        ? []
        : (isLength ? [...strokes, ...pieces] : strokes).map((stroke) => ({
            to: stroke.id,
            off: offStroke(place, stroke),
            ...(stroke.path?.length === 2 ? { pixels: far(stroke.path[0] ?? [0, 0], stroke.path[1] ?? [0, 0]) } : {}),
          }))),
      ...(isLength
        ? []
        : circles.map((circle) => ({
            to: circle.id,
            off: Math.abs(far(place, centreOf(circle)) - circle.box.width / 2) + 8,
          }))),
      ...(isLength
        ? []
        : angles.map((angle) => ({ to: angle.element.id, off: offAngle(place, angle) - (isAngle ? 8 : 0) }))),
    ].toSorted((a, b) => a.off - b.off);
    return { text, words, near: near.filter(({ off }) => off < limit + (isAngle ? 8 : 7)) };
  });
  return inOneScale(beside).flatMap(({ text, words, near: [first] }) => (first ? [{ text, words, to: first.to }] : []));
};
