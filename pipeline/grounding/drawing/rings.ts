/** A ring by the ids of its atoms, in their order around it. */
export interface Ring {
  readonly ids: readonly string[];
  /** Its bonds are double and single by turns, or aromatic. */
  readonly alternates: boolean;
}

type Bonds = ReadonlyMap<string, readonly { readonly to: string; readonly order: string }[]>;

/** The shortest way from one atom to another that does not use the bond between them. */
const wayAround = (bonds: Bonds, from: string, to: string): string[] | undefined => {
  const before = new Map<string, string>([[from, '']]);
  const queue = [from];
  for (let at = 0; at < queue.length; at += 1) {
    const here = queue[at] ?? '';
    for (const { to: next } of bonds.get(here) ?? []) {
      if (before.has(next) || (here === from && next === to)) continue;
      before.set(next, here);
      if (next !== to) {
        queue.push(next);
        continue;
      }
      const way = [to];
      for (let back = here; back !== ''; back = before.get(back) ?? '') way.push(back);
      return way;
    }
  }
  return undefined;
};

const orderBetween = (bonds: Bonds, one: string, other: string): string =>
  bonds.get(one)?.find(({ to }) => to === other)?.order ?? '';

/** The smallest rings: through each bond the shortest; as many as bonds could be cut before all falls apart. */
export const ringsAmong = (bonds: Bonds): Ring[] => {
  const found = new Map<string, string[]>();
  for (const [from, all] of bonds)
    for (const { to } of all) {
      const way = from < to ? wayAround(bonds, from, to) : undefined;
      if (way) found.set(way.toSorted().join(), way);
    }
  const rings: string[][] = [];
  const covered = new Set<string>();
  for (const ring of [...found.values()].toSorted((a, b) => a.length - b.length)) {
    const keys = ring.map((id, index) => [id, ring[(index + 1) % ring.length] ?? ''].toSorted().join());
    if (keys.every((key) => covered.has(key))) continue;
    for (const key of keys) covered.add(key);
    rings.push(ring);
  }
  return rings.map((ids) => {
    const orders = ids.map((id, index) => orderBetween(bonds, id, ids[(index + 1) % ids.length] ?? ''));
    const doubles = orders.filter((order) => order === 'double').length;
    const apart = orders.every(
      (order, index) => order !== 'double' || orders[(index + 1) % orders.length] !== 'double',
    );
    const alternates = orders.every((order) => order === 'aromatic') || (ids.length === 6 && doubles === 3 && apart);
    return { ids, alternates };
  });
};
