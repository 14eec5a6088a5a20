import type { Drawn } from './draft.js';
import { levels, type Outline, type Piece, type Spot, type View } from './figure.js';
import { placeLabels } from './place.js';
import type { Settings } from './settings.js';
import { boxOfWords, type Placed, type Shape } from './shape.js';
import { setWords } from './words.js';

const finite = (course: readonly Spot[]): boolean => course.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y));

/** Far outside of any image a place is only as good as a direction. */
const near = ([x, y]: Spot): Spot => [Math.max(-1e5, Math.min(1e5, x)), Math.max(-1e5, Math.min(1e5, y))];

const shapeOf = (outline: Outline, view: View, settings: Settings): Shape => {
  const pixel = (spot: Spot): Spot => near('in' in outline && outline.in === 'pixels' ? spot : view.pixel(spot));
  switch (outline.type) {
    case 'path': {
      const drawable = (courses: readonly (readonly Spot[])[]): Spot[][] =>
        courses.map((course) => course.map(pixel)).filter((course) => course.length > 0 && finite(course));
      return {
        type: 'path',
        courses: drawable(outline.courses),
        closed: outline.closed ?? false,
        ...(outline.behind === undefined ? {} : { behind: drawable(outline.behind) }),
      };
    }
    case 'circle':
    case 'ellipse': {
      const [a, b] = outline.type === 'circle' ? [outline.radius, outline.radius] : outline.radii;
      const turn = outline.type === 'circle' ? 0 : -outline.turn;
      const radii: Spot =
        turn % 180 === 0 ? [a * view.scale[0], b * view.scale[1]] : [a * view.scale[1], b * view.scale[0]];
      return { type: 'ellipse', centre: pixel(outline.centre), radii, turn };
    }
    case 'dot':
      return { type: 'dot', at: pixel(outline.at), shape: outline.shape, size: outline.size };
    case 'words': {
      const look = outline.look ?? {};
      const words = setWords(outline.text, look, settings);
      const turn = -(look.turn ?? 0);
      return { type: 'words', words, box: boxOfWords(words, pixel(outline.at), look.align ?? 'middle', turn), turn };
    }
  }
};

const levelOf = ({ piece }: Placed): number => levels.indexOf(piece.level ?? usualLevel(piece));

const usualLevel = ({ kind }: Piece): (typeof levels)[number] => {
  if (kind === 'point') return 'point';
  if (kind === 'text') return 'words';
  return kind === 'angle' || kind === 'tick' ? 'mark' : 'figure';
};

/** Every piece and every label in the image, back to front. */
export const layOut = (
  drawn: readonly Drawn[],
  settings: Settings,
  sheet: { readonly view: View; readonly width: number; readonly height: number },
): Placed[] => {
  const placed = drawn.map(({ id, piece, span }): Placed => {
    const outline = typeof piece.outline === 'function' ? piece.outline(sheet.view) : piece.outline;
    return { id, piece, span, shape: shapeOf(outline, sheet.view, settings) };
  });
  const labels = placeLabels(placed, settings, sheet);
  return [...placed, ...labels].toSorted((a, b) => levelOf(a) - levelOf(b));
};
