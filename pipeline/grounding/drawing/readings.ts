import type { Drawing, Thing } from './drawing.js';
import { oncePer } from '../once-per.js';
import { isOverlapping, isSurface, isWithin, middleOf } from './outline.js';
import { isFramed, kindsOf } from './ties.js';

/** Texts that stand in the same ones of some surfaces that overlap: "6" and "12", in both circles. */
export interface Region {
  readonly texts: readonly Thing[];
  /** None where the texts are outside all of them. */
  readonly within: readonly Thing[];
}

/** Surfaces of one noun that overlap, each with words on it. */
export const overlapping = oncePer(
  (drawing: Drawing): { readonly noun: string; readonly things: readonly Thing[] } | undefined => {
    for (const [noun, things] of kindsOf(drawing)) {
      const named =
        things.every(({ name }) => name !== undefined) && things.every((thing) => isSurface(drawing, thing));
      if (things.length < 2 || things.length > 4 || !named) continue;
      if (things.every((one) => things.some((other) => isOverlapping(drawing, one, other)))) return { noun, things };
    }
    return undefined;
  },
);

export const regionsOf = oncePer((drawing: Drawing): Region[] => {
  const surfaces = overlapping(drawing)?.things ?? [];
  if (surfaces.length === 0) return [];
  const regions = new Map<string, { texts: Thing[]; within: Thing[] }>();
  for (const text of drawing.loose) {
    const within = surfaces.filter((surface) => isWithin(drawing, middleOf(text), surface));
    const key = within.map(({ id }) => id).join();
    const region = regions.get(key) ?? { texts: [], within };
    region.texts.push(text);
    regions.set(key, region);
  }
  return [...regions.values()].toSorted((a, b) => (a.within.length || 9) - (b.within.length || 9));
});

/** Parts of a whole of which some are shaded. */
export interface Shading {
  /** The frame around them, where there is one. */
  readonly frame: Thing | undefined;
  readonly noun: string;
  readonly shaded: readonly Thing[];
  readonly all: readonly Thing[];
}

export const shadingsOf = oncePer((drawing: Drawing): Shading[] => {
  const frames = drawing.things.filter(({ role, named }) => role === 'cluster' && named);
  return [...frames, undefined].flatMap((frame) => {
    const own = drawing.things.filter(
      (thing) => thing.named && (frame ? drawing.framesOf(thing)[0]?.id === frame.id : !isFramed(drawing, thing)),
    );
    const shaded = own.filter(({ noun }) => noun.startsWith('shaded '));
    const noun = shaded[0]?.noun.slice('shaded '.length);
    const open = own.filter((thing) => thing.noun === `unshaded ${noun ?? ''}`);
    return noun === undefined || open.length === 0 ? [] : [{ frame, noun, shaded, all: [...shaded, ...open] }];
  });
});

/** What the hands of a clock show. */
export interface Time {
  readonly frame: Thing | undefined;
  readonly hands: readonly Thing[];
  /** "9:15". */
  readonly time: string;
}

/** Turns of a hand from twelve o'clock, clockwise, 0 to 1; its other end is where both hands meet. */
const turnsOf = (hand: Thing, other: Thing): number | undefined => {
  const [own, that] = [hand.element.path ?? [], other.element.path ?? []];
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return undefined;
  const meets = ([x, y]: readonly [number, number]): boolean =>
    [that[0], that.at(-1)].some((end) => end !== undefined && Math.hypot(x - end[0], y - end[1]) < 4);
  const [from, to] = meets(first) ? [first, last] : [last, first];
  if (!meets(from)) return undefined;
  return (Math.atan2(to[0] - from[0], from[1] - to[1]) / (2 * Math.PI) + 1) % 1;
};

/** The hour hand lags behind or runs ahead of what the minute hand says by no more than this, in minutes of its course. */
const slack = 8;

/** The face on which a hand turns, where a drawing has several with names. */
const faceOf = (drawing: Drawing, { element: { path } }: Thing): Thing | undefined => {
  const hub = path?.[0];
  return drawing.things.find(
    ({ noun, name, element: { box } }) =>
      noun === 'clock face' &&
      name !== undefined &&
      hub !== undefined &&
      Math.hypot(box.x + box.width / 2 - hub[0], box.y + box.height / 2 - hub[1]) < 4,
  );
};

/** The hand of a clock: what it points at is a number on the face, and no neighbour. */
export const isHand = ({ noun }: Thing): boolean => noun.endsWith(' hand');

export const timesOf = oncePer((drawing: Drawing): Time[] => {
  const hours = drawing.things.filter(({ noun }) => noun === 'hour hand');
  return hours.flatMap((hour) => {
    const frame = drawing.framesOf(hour)[0] ?? faceOf(drawing, hour);
    const minute = drawing.things.find(
      (thing) =>
        thing.noun === 'minute hand' &&
        drawing.framesOf(thing)[0]?.id === drawing.framesOf(hour)[0]?.id &&
        turnsOf(hour, thing) !== undefined,
    );
    const [short, long] = minute ? [turnsOf(hour, minute), turnsOf(minute, hour)] : [];
    if (minute === undefined || short === undefined || long === undefined) return [];
    const minutes = Math.round(long * 60) % 60;
    const at = Math.round(short * 12 - minutes / 60);
    if (Math.abs(short * 12 - minutes / 60 - at) * 60 > slack) return [];
    const time = `${(at + 12) % 12 === 0 ? 12 : (at + 12) % 12}:${String(minutes).padStart(2, '0')}`;
    return [{ frame, hands: [hour, minute], time }];
  });
});
