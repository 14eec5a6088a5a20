import type { Atom, Molecules } from '../molecule.js';

const touches = (one: readonly Atom[], other: readonly Atom[]): boolean => {
  const ids = new Set(other.map(({ id }) => id));
  return one.some(
    ({ id, bonds }) => !ids.has(id) && bonds.some(({ to }) => ids.has(to) && !one.some((atom) => atom.id === to)),
  );
};

export const isWithin = (one: readonly Atom[], other: readonly Atom[]): boolean =>
  one.every((atom) => other.includes(atom));

/** Bonded to each other, or overlapping without one being a part of the other. */
export const isJoined = (one: readonly Atom[], other: readonly Atom[]): boolean =>
  touches(one, other) ||
  touches(other, one) ||
  (one.some((atom) => other.includes(atom)) && !isWithin(one, other) && !isWithin(other, one));

/** The order of a bond in words: "doubly bonded", "by a triple bond". */
export const orderSaid = (words: string): string | undefined => {
  const said = /\b(?:(double|single|triple)|(doub|sing|trip)ly)\b/.exec(words);
  return said?.[1] ?? (said ? `${said[2] ?? ''}le` : undefined);
};

/** A bond of this order joins the one to the other. */
export const isBonded = (
  bonds: Molecules['bonds'],
  one: readonly Atom[],
  other: readonly Atom[],
  order: string,
): boolean =>
  bonds.some(
    (bond) =>
      bond.order === order &&
      ((one.includes(bond.from) && other.includes(bond.to)) || (one.includes(bond.to) && other.includes(bond.from))),
  );

/** Over how many bonds the nearest atoms of two sets are apart; undefined in different molecules. */
export const distanceOf = (molecules: Molecules, one: readonly Atom[], other: readonly Atom[]): number | undefined => {
  const goal = new Set(other.map(({ id }) => id));
  const seen = new Set(one.map(({ id }) => id));
  let edge = [...seen];
  for (let steps = 0; edge.length > 0; steps += 1) {
    if (edge.some((id) => goal.has(id))) return steps;
    edge = edge
      .flatMap((id) => molecules.at(id)?.bonds.map(({ to }) => to) ?? [])
      .filter((id) => !seen.has(id) && seen.add(id));
  }
  return undefined;
};
