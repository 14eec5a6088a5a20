import type { Drawing, Thing } from './drawing.js';
import { areClosed, arrowAt, endsAt, isAcross, isInside, isOn } from './outline.js';
import { gapOf, isPlaced, type Way } from './places.js';

/** How one thing of a drawing is to another. */
export type TieKind = Way | 'inside' | 'on' | 'starts at' | 'ends at' | 'meets' | 'crosses' | 'overlaps';

/** What one may speak of by a phrase of its own: one thing, or all those of one noun. */
export interface Unit {
  readonly noun: string;
  readonly things: readonly Thing[];
  /** The words on it, where its noun alone does not tell it from others. */
  readonly label: string | undefined;
}

export interface Tie {
  readonly kind: TieKind;
  readonly one: Unit;
  /** Always a single thing. */
  readonly other: Unit;
}

/** Things with a noun of their own, by it. */
export const kindsOf = (drawing: Drawing): ReadonlyMap<string, readonly Thing[]> => {
  const kinds = new Map<string, Thing[]>();
  for (const thing of drawing.things) if (thing.named) kinds.set(thing.noun, [...(kinds.get(thing.noun) ?? []), thing]);
  return kinds;
};

/** Within a frame that has a noun, and told of with it. */
export const isFramed = (drawing: Drawing, thing: Thing): boolean => drawing.framesOf(thing).some(({ named }) => named);

/** Things that can be told apart by their words, each; otherwise all of one noun. */
export const unitsOf = (things: readonly Thing[], noun: string): Unit[] => {
  const names = new Set(things.map(({ name }) => name));
  const apart = things.length > 1 && names.size === things.length && !names.has(undefined);
  return apart
    ? things.map((thing) => ({ noun, things: [thing], label: thing.name }))
    : [{ noun, things, label: undefined }];
};

/** What can be seen to hold of the one and the other; undefined where one may see it either way. */
export const isTied = (drawing: Drawing, kind: TieKind, one: Thing, other: Thing): boolean | undefined => {
  switch (kind) {
    case 'inside':
      return isInside(drawing, one, other);
    case 'on':
      return isOn(drawing, one, other);
    case 'starts at':
      return arrowAt(drawing, one, other, 'tail');
    case 'ends at':
      return arrowAt(drawing, one, other, 'head');
    case 'meets':
      return endsAt(drawing, one, other) || endsAt(drawing, other, one) || isAcross(drawing, one, other);
    case 'crosses':
      return isAcross(drawing, one, other);
    case 'overlaps':
      return isAcross(drawing, one, other) || isInside(drawing, one, other) || isInside(drawing, other, one);
    default:
      return isPlaced(kind, one, other);
  }
};

const areaOf = ({ things: [thing] }: Unit): number =>
  thing === undefined ? Infinity : thing.element.box.width * thing.element.box.height;

const contacts = ['inside', 'on', 'starts at', 'ends at', 'meets', 'crosses'] as const;

/** The most telling contact of all things of one unit with a single thing of another noun. */
const contactOf = (drawing: Drawing, one: Unit, others: readonly Unit[]): Tie | undefined => {
  for (const kind of contacts)
    for (const other of others.toSorted((a, b) => areaOf(a) - areaOf(b))) {
      if (other.noun === one.noun) continue;
      const [that] = other.things;
      if (!that || !one.things.every((thing) => isTied(drawing, kind, thing, that) === true)) continue;
      const closed = areClosed(drawing, ...one.things, that);
      return { kind: (kind === 'crosses' || kind === 'meets') && closed ? 'overlaps' : kind, one, other };
    }
  return undefined;
};

/** What others are told to be left or right of, above or below: the largest surface that nothing is in. */
const hubOf = (drawing: Drawing, singles: readonly Unit[]): Unit | undefined =>
  singles
    .filter(({ things: [thing] }) => {
      if (!thing || !areClosed(drawing, thing)) return false;
      return singles.every(({ things: [other] }) => other === undefined || !isInside(drawing, other, thing));
    })
    .toSorted((a, b) => areaOf(b) - areaOf(a))[0];

const ways = ['left of', 'right of', 'above', 'below'] as const;

const placedBy = (one: Unit, hub: Unit): Tie | undefined => {
  const [that] = hub.things;
  if (one === hub || one.noun === hub.noun || that === undefined) return undefined;
  const gap = (way: Way): number => Math.min(...one.things.map((thing) => gapOf(way, thing, that)));
  const [way] = ways.filter((one_) => gap(one_) >= 0).toSorted((a, b) => gap(b) - gap(a));
  return way === undefined ? undefined : { kind: way, one, other: hub };
};

const mostThings = 60;

/** How the named things of a drawing lie to each other: what each touches, and on which side of the largest it is. */
export const tiesOf = (drawing: Drawing): Tie[] => {
  const kinds = [...kindsOf(drawing)].flatMap(([noun, things]): [string, Thing[]][] => {
    const free = things.filter((thing) => !isFramed(drawing, thing));
    return free.length === things.length ? [[noun, free]] : [];
  });
  if (kinds.reduce((sum, [, things]) => sum + things.length, 0) > mostThings) return [];
  const singles = kinds.flatMap(([noun, things]) => unitsOf(things, noun)).filter(({ things }) => things.length === 1);
  const hub = hubOf(
    drawing,
    singles.filter(({ label }) => label === undefined),
  );
  return kinds.flatMap(([noun, things], index) => {
    const before = new Set(kinds.slice(0, index).map(([other]) => other));
    const earlier = singles.filter((unit) => before.has(unit.noun));
    const all: Unit = { noun, things, label: undefined };
    const together = contactOf(drawing, all, earlier);
    const side = hub && together?.other !== hub ? placedBy(all, hub) : undefined;
    if (together || side) return [together, side].filter((tie) => tie !== undefined);
    const each = unitsOf(things, noun);
    if (each.length < 2 || each.length > 6) return [];
    return each.flatMap((unit) => contactOf(drawing, unit, earlier) ?? (hub && placedBy(unit, hub)) ?? []);
  });
};
