import type { Drawing, Thing } from './drawing.js';
import { oncePer } from '../once-per.js';
import { arrowAt, endsAt, isAcross, isInside, isOn, isSurface } from './outline.js';
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
export const kindsOf = oncePer((drawing: Drawing): ReadonlyMap<string, readonly Thing[]> => {
  const kinds = new Map<string, Thing[]>();
  for (const thing of drawing.things) if (thing.named) kinds.set(thing.noun, [...(kinds.get(thing.noun) ?? []), thing]);
  return kinds;
});

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

/** Single things, surfaces before lines, small ones before those around them. */
const byTelling = (drawing: Drawing, units: readonly Unit[]): Unit[] => {
  const open = ({ things: [thing] }: Unit): number => Number(thing !== undefined && !isSurface(drawing, thing));
  return units.toSorted((a, b) => open(a) - open(b) || areaOf(a) - areaOf(b));
};

const others = (drawing: Drawing, kind: TieKind, one: Unit, units: readonly Unit[]): Unit[] =>
  units.filter(
    ({ noun, things: [that] }) =>
      noun !== one.noun && that && one.things.every((thing) => isTied(drawing, kind, thing, that) === true),
  );

/** The most telling contacts of all things of one unit with single things of another noun. */
const contactsOf = (drawing: Drawing, one: Unit, units: readonly Unit[]): Tie[] => {
  const told = byTelling(drawing, units);
  const tie = (kind: TieKind, found: readonly Unit[], most = 1): Tie[] =>
    found.slice(0, most).map((other) => ({ kind, one, other }));
  for (const kind of ['inside', 'on'] as const) {
    const found = others(drawing, kind, one, told);
    if (found.length > 0) return tie(kind, found);
  }
  const arrow = (['starts at', 'ends at'] as const).flatMap((kind) => tie(kind, others(drawing, kind, one, told)));
  if (arrow.length > 0) return arrow;
  const met = others(drawing, 'meets', one, told);
  const surface = ({ things }: Unit): boolean => things.every((thing) => isSurface(drawing, thing));
  return surface(one) ? tie('overlaps', met.filter(surface)) : tie('meets', met, 2);
};

/** What others are told to be left or right of, above or below: the largest surface that not all is in. */
const hubOf = (drawing: Drawing, singles: readonly Unit[]): Unit | undefined =>
  singles
    .filter(({ things: [thing], label }) => {
      if (!thing || label !== undefined || !isSurface(drawing, thing)) return false;
      const inside = singles.filter(({ things: [other] }) => other !== undefined && isInside(drawing, other, thing));
      return inside.length < singles.length / 3;
    })
    .toSorted((a, b) => areaOf(b) - areaOf(a))[0];

const ways = ['left of', 'right of', 'above', 'below'] as const;

const placedBy = (one: Unit, hub: Unit | undefined): Tie | undefined => {
  const that = hub?.things[0];
  if (!hub || one === hub || one.noun === hub.noun || that === undefined) return undefined;
  const gap = (way: Way): number => Math.min(...one.things.map((thing) => gapOf(way, thing, that)));
  const [way] = ways.filter((side) => gap(side) >= 0).toSorted((a, b) => gap(b) - gap(a));
  return way === undefined ? undefined : { kind: way, one, other: hub };
};

const mostThings = 60;

const kindsApart = (drawing: Drawing): [noun: string, things: readonly Thing[]][] =>
  [...kindsOf(drawing)].filter(([, things]) => things.every((thing) => !isFramed(drawing, thing)));

const singlesOf = (drawing: Drawing): Unit[] =>
  kindsApart(drawing)
    .flatMap(([noun, things]) => unitsOf(things, noun))
    .filter(({ things }) => things.length === 1);

const tiesIn = (drawing: Drawing): Tie[] => {
  const kinds = kindsApart(drawing);
  if (kinds.reduce((sum, [, things]) => sum + things.length, 0) > mostThings) return [];
  const singles = singlesOf(drawing);
  const hub = hubOf(drawing, singles);
  return kinds.flatMap(([noun, things]) => {
    const all: Unit = { noun, things, label: undefined };
    const together = contactsOf(drawing, all, singles);
    const before = singles.findLast(
      (unit, index) => unit.noun !== noun && index < singles.findIndex((one) => one.noun === noun),
    );
    const beside =
      things.length === 1 ? (hub ?? (isArrow(all) && before && isArrow(before) ? before : undefined)) : hub;
    const side = together.some(({ other }) => other === beside) ? undefined : placedBy(all, beside);
    if (together.length > 0 || side) return side ? [...together, side] : together;
    const each = unitsOf(things, noun);
    if (each.length < 2 || each.length > 6) return [];
    return each.flatMap((unit) => {
      const own = contactsOf(drawing, unit, singles);
      return own.length > 0 ? own : (placedBy(unit, hub) ?? []);
    });
  });
};

const isArrow = ({ things }: Unit): boolean =>
  things.every(({ element: { kind, data } }) => kind === 'vector' || data?.['arrow'] !== undefined);

const strong = new Set<TieKind>(['inside', 'on', 'starts at', 'ends at']);

/** All pairs of things that a tie is about, one way or the other. */
const pairsOf = ({ one, other }: Tie): string[] =>
  one.things.flatMap(({ id }) => other.things.map((that) => [id, that.id].toSorted().join(' ')));

/** How the named things of a drawing lie to each other: what each touches, and on which side of the largest it is. */
export const tiesOf = oncePer((drawing: Drawing): Tie[] => {
  const all = tiesIn(drawing);
  // Of a pair, the most telling is said, and rather of all things of a noun than of each.
  const weight = ({ kind, one }: Tie): number => Number(strong.has(kind)) * 2 + Number(one.things.length > 1);
  const told = new Set<string>();
  const kept = all
    .toSorted((a, b) => weight(b) - weight(a))
    .filter((tie) => {
      const pairs = pairsOf(tie);
      const known = !strong.has(tie.kind) && pairs.every((pair) => told.has(pair));
      for (const pair of pairs) told.add(pair);
      return !known;
    });
  return all.filter((tie) => kept.includes(tie));
});

/** An arrow that is one of several of its noun, and the single things that it leads from and to. */
export interface Lead {
  readonly arrow: Thing;
  readonly from: Unit;
  readonly to: Unit;
}

export const leadsOf = oncePer((drawing: Drawing): Lead[] => {
  const units = byTelling(drawing, singlesOf(drawing));
  return kindsApart(drawing)
    .flatMap(([, things]) => (things.length > 1 ? things : []))
    .flatMap((arrow) => {
      const at = (which: 'tail' | 'head'): Unit | undefined =>
        units.find(({ noun, things: [that] }) => noun !== arrow.noun && that && arrowAt(drawing, arrow, that, which));
      const [from, to] = [at('tail'), at('head')];
      return from && to && from !== to ? [{ arrow, from, to }] : [];
    });
});
