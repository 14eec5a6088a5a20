import type { Relation } from '../scene.js';
import type { Net, Terminal } from './nets.js';

/** A symbol and its ends. */
export interface CircuitPart {
  readonly id: string;
  readonly terminals: readonly Terminal[];
  /** Of a gate: the ends at which its signal leaves. */
  readonly outputs: readonly Terminal[];
  /** It has two ends, and stands in series or parallel. */
  readonly isBipole: boolean;
  /** A current may leave a wire through it. */
  readonly carries: boolean;
}

/** The words at the end of a wire, and that wire's id. */
export interface NetName {
  readonly wire: string;
  readonly name: string;
}

/** Larger nets are rails: that everything on one meets everything else is no news. */
const mostJoined = 8;

interface Circuit {
  readonly outputs: ReadonlySet<Terminal>;
  readonly logic: ReadonlySet<string>;
}

const connections = ({ terminals, wires }: Net, name: string | undefined, { outputs }: Circuit): Relation[] => {
  const told = {
    kind: 'connects' as const,
    ...(wires[0] ? { via: wires[0].id } : {}),
    ...(name ? { label: name } : {}),
  };
  const drivers = terminals.filter((terminal) => outputs.has(terminal));
  const pairs = terminals.flatMap((one, index) =>
    drivers.length > 0
      ? (outputs.has(one) ? terminals.filter((other) => !outputs.has(other)) : []).map((other) => [one, other] as const)
      : terminals.slice(index + 1).map((other) => [one, other] as const),
  );
  if (drivers.length === 0 && terminals.length > mostJoined) return [];
  const seen = new Set<string>();
  return pairs.flatMap(([{ component: from }, { component: to }]) => {
    if (from === to || seen.has(`${from} ${to}`)) return [];
    seen.add(`${from} ${to}`);
    return [{ ...told, from, to, ...(drivers.length > 0 ? { directed: true } : {}) }];
  });
};

/** What a named wire leads into, or comes from: the signals that enter and leave logic. */
const signals = ({ terminals, wires }: Net, named: string, name: string, { outputs, logic }: Circuit): Relation[] => {
  const [via] = wires;
  if (via === undefined) return [];
  const told = { kind: 'connects' as const, via: named, label: name };
  const drivers = terminals.filter((terminal) => outputs.has(terminal));
  const ends = drivers.length > 0 ? drivers : terminals;
  return [...new Set(ends.map(({ component }) => component))].map((component) => {
    if (drivers.length > 0) return { ...told, from: component, to: named, directed: true };
    return { ...told, from: named, to: component, ...(logic.has(component) ? { directed: true } : {}) };
  });
};

const bipoleRelations = (parts: readonly CircuitPart[], nets: readonly Net[]): Relation[] => {
  const carrying = new Set(parts.filter(({ carries }) => carries).map(({ id }) => id));
  const bipoles = parts.filter(({ isBipole }) => isBipole);
  const netsAt = ({ terminals }: CircuitPart): (Net | undefined)[] =>
    terminals.map((terminal) => nets.find((net) => net.terminals.includes(terminal)));
  const onward = ({ terminals }: Net): number => terminals.filter(({ component }) => carrying.has(component)).length;
  return bipoles.flatMap((one, index) =>
    bipoles.slice(index + 1).flatMap((other): Relation[] => {
      const [a, b] = netsAt(one);
      const [c, d] = netsAt(other);
      const told = { from: one.id, to: other.id };
      if (a === undefined || b === undefined || a === b) return [];
      const isPair = (a === c && b === d) || (a === d && b === c);
      // Two that are alone in a loop stand one after the other; a voltmeter stands across what it measures.
      const both = carrying.has(one.id) && carrying.has(other.id);
      if (isPair && !(both && onward(a) === 2 && onward(b) === 2)) return [{ kind: 'in-parallel', ...told }];
      // A voltmeter takes no current, so it stands in series with nothing.
      if (!carrying.has(one.id) || !carrying.has(other.id)) return [];
      const shared = [a, b].some((net) => (net === c || net === d) && onward(net) === 2);
      return shared ? [{ kind: 'in-series', ...told }] : [];
    }),
  );
};

/**
 * What the nets of a circuit join, and what stands in series and in parallel.
 * @param names of the nets that have one
 */
export const circuitRelations = (
  parts: readonly CircuitPart[],
  nets: readonly Net[],
  names: ReadonlyMap<Net, NetName>,
): Relation[] => {
  const circuit = {
    outputs: new Set(parts.flatMap(({ outputs }) => outputs)),
    logic: new Set(parts.filter(({ outputs }) => outputs.length > 0).map(({ id }) => id)),
  };
  return [
    ...nets.flatMap((net) => {
      const named = names.get(net);
      return [
        ...connections(net, named?.name, circuit),
        ...(named ? signals(net, named.wire, named.name, circuit) : []),
      ];
    }),
    ...bipoleRelations(parts, nets),
  ];
};
