import { distance } from '../../../renderers/circuit/distance.js';
import type { Point, Scene, SceneElement } from '../../../renderers/scene.js';
import { centreOf, pathOf, type Sketch } from './shapes.js';

const roman: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IIII: 4,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
  XI: 11,
  XII: 12,
};

const hourOf = (text: string | undefined): number | undefined => {
  const plain = (text ?? '').trim();
  const value = roman[plain] ?? (/^\d{1,2}$/.test(plain) ? Number(plain) : NaN);
  return value >= 1 && value <= 12 ? value : undefined;
};

/** Turns from the top, clockwise. */
const turnOf = ([cx, cy]: Point, [x, y]: Point): number => (Math.atan2(x - cx, cy - y) / (2 * Math.PI) + 1) % 1;

const isAtHour = (centre: Point, { text, box }: SceneElement): boolean => {
  const hour = hourOf(text);
  if (hour === undefined) return false;
  const off = Math.abs(((turnOf(centre, centreOf(box)) - hour / 12 + 1.5) % 1) - 0.5);
  return off < 0.035;
};

/** At least the numbers of four hours around the middle of a circle, each where it stands on a clock. */
const facesIn = ({ closed, texts }: Sketch): readonly SceneElement[] =>
  closed
    .filter(({ kind, box }) => kind === 'circle' && box.width > 40)
    .filter(({ box }) => {
      const centre = centreOf(box);
      const near = texts.filter((text) => distance(centreOf(text.box), centre) < 0.65 * box.width);
      const hours = near.filter((text) => hourOf(text.text) !== undefined);
      return hours.length >= 4 && hours.every((text) => isAtHour(centre, text));
    });

/** Lines from the middle of the face, the shortest first. */
const handsOn = (face: SceneElement, { strokes }: Sketch): SceneElement[] => {
  const centre = centreOf(face.box);
  const reach = (stroke: SceneElement): number => Math.max(...pathOf(stroke).map((end) => distance(end, centre)));
  return strokes
    .filter((stroke) => pathOf(stroke).length === 2 && reach(stroke) < 0.52 * face.box.width)
    .filter((stroke) => Math.min(...pathOf(stroke).map((end) => distance(end, centre))) < 0.16 * reach(stroke) + 3)
    .toSorted((a, b) => reach(a) - reach(b));
};

interface Clock {
  readonly face: SceneElement;
  readonly hour: SceneElement | undefined;
  readonly minute: SceneElement | undefined;
  readonly thin: SceneElement | undefined;
}

const clockOn = (face: SceneElement, sketch: Sketch): Clock | undefined => {
  const hands = handsOn(face, sketch);
  if (hands.length < 2 || hands.length > 3) return undefined;
  const thin =
    hands.length === 3 ? hands.toSorted((a, b) => (a.strokeWidth ?? 1) - (b.strokeWidth ?? 1))[0] : undefined;
  const [hour, minute] = hands.filter((hand) => hand !== thin);
  return { face, hour, minute, thin };
};

/** The words that stand nearest over or under a face, of several: whose clock it is. */
const nameOf = ({ face: { box } }: Clock, { texts }: Sketch): string | undefined => {
  const [x] = centreOf(box);
  const gap = (text: SceneElement): number =>
    Math.max(text.box.y - box.y - box.height, box.y - text.box.y - text.box.height);
  return texts
    .filter((text) => /\p{L}{2}/u.test(text.text ?? '') && Math.abs(centreOf(text.box)[0] - x) < 0.3 * box.width)
    .filter((text) => gap(text) > -2 && gap(text) < 0.5 * box.width)
    .toSorted((a, b) => gap(a) - gap(b))[0]?.text;
};

/** Round faces with the hours around them and two or three hands: clocks. */
export const clockIn = (sketch: Sketch): Scene | undefined => {
  const { scene } = sketch;
  const clocks = facesIn(sketch).flatMap((face) => clockOn(face, sketch) ?? []);
  if (clocks.length === 0) return undefined;
  const faces = new Set(clocks.map(({ face }) => face));
  const nouns = new Map(
    clocks.flatMap(({ face, hour, minute, thin }) => [
      [face, 'clock face'] as const,
      [hour, 'hour hand'] as const,
      [minute, 'minute hand'] as const,
      [thin, 'second hand'] as const,
    ]),
  );
  const hubs = new Map(
    clocks.flatMap(({ face, ...hands }) => Object.values(hands).map((hand) => [hand, centreOf(face.box)] as const)),
  );
  const names = new Map(clocks.length > 1 ? clocks.map((clock) => [clock.face, nameOf(clock, sketch)] as const) : []);
  // What the hands show is told from where they meet.
  const outward = (element: SceneElement): SceneElement => {
    const [a, b] = pathOf(element);
    const centre = hubs.get(element);
    if (!a || !b || !centre) return element;
    const far = distance(a, centre) > distance(b, centre) ? a : b;
    return { ...element, path: [centre, far] };
  };
  return {
    ...scene,
    name: scene.name ?? (clocks.length > 1 ? 'drawing of clocks' : 'clock'),
    elements: scene.elements.map((element) => {
      const noun = nouns.get(element);
      if (noun === undefined) return element;
      const { label: _, ...bare } = element;
      const name = names.get(element);
      if (!faces.has(element)) return { ...outward(element), noun };
      return { ...bare, noun, ...(name === undefined ? {} : { label: name }) };
    }),
    relations: scene.relations.filter(({ kind, to }) => kind !== 'labels' || ![...faces].some(({ id }) => id === to)),
  };
};
