import { oncePer } from '../once-per.js';
import type { Scalar } from '../../../renderers/scene.js';
import type { Drawing, Thing } from './drawing.js';

/** What a reader calls a sort of component: "AND gate" for and-gate, "voltage source". */
export const circuitNoun = (type: Scalar | undefined): string => {
  if (typeof type !== 'string') return 'component';
  const gate = /^(.+)-gate$/.exec(type)?.[1];
  if (gate !== undefined) return `${gate.toUpperCase()} gate`;
  return type === 'flip-flop'
    ? type
    : type.replace('light-emitting-', 'light-emitting ').replace(/-(?!emitting)/g, ' ');
};

export const typeOf = ({ element }: Thing): string => String(element.data?.['type'] ?? '');
export const isGate = (thing: Thing): boolean => /-gate$|^buffer$/.test(typeOf(thing));
export const isLogic = (drawing: Drawing): boolean => drawing.of('component').some(isGate);

/** Sets of things that a relation joins to each other, however far along. */
const groupsBy = ({ scene, things }: Drawing, kind: 'in-series' | 'in-parallel'): readonly (readonly Thing[])[] => {
  const by = new Map(things.map((thing) => [thing.id, thing]));
  const groups: Set<string>[] = [];
  for (const relation of scene.relations) {
    if (relation.kind !== kind || !by.has(relation.from) || !by.has(relation.to)) continue;
    const met = groups.filter((group) => group.has(relation.from) || group.has(relation.to));
    const all = new Set([relation.from, relation.to, ...met.flatMap((group) => [...group])]);
    for (const group of met) groups.splice(groups.indexOf(group), 1);
    groups.push(all);
  }
  return groups.map((group) => things.filter(({ id }) => group.has(id)));
};

export interface CircuitParts {
  readonly series: readonly (readonly Thing[])[];
  readonly parallel: readonly (readonly Thing[])[];
  /** Every component that has two ends stands in one chain. */
  readonly isOneLoop: boolean;
}

/** Along the chain, from the source, as one would follow the wire. */
const inOrder = ({ scene }: Drawing, group: readonly Thing[]): readonly Thing[] => {
  const next = (id: string): string[] =>
    scene.relations.flatMap(({ kind, from, to }) =>
      kind !== 'in-series' ? [] : from === id ? [to] : to === id ? [from] : [],
    );
  const isSource = (thing: Thing): boolean => /source|battery|cell/.test(typeOf(thing));
  const ends = group.filter(({ id }) => next(id).length < 2);
  const [first] = [...ends.filter(isSource), ...ends, ...group.filter(isSource), ...group];
  const order: Thing[] = [];
  for (let at = first; at !== undefined;) {
    order.push(at);
    const ahead = next(at.id);
    at = group.find((thing) => ahead.includes(thing.id) && !order.includes(thing));
  }
  return order.length === group.length ? order : group;
};

const partsIn = (drawing: Drawing): CircuitParts => {
  const series = groupsBy(drawing, 'in-series').map((group) => inOrder(drawing, group));
  const inline = drawing
    .of('component')
    .filter((thing) => Number(thing.element.data?.['terminals']) > 1 && typeOf(thing) !== 'voltmeter');
  return {
    series,
    parallel: groupsBy(drawing, 'in-parallel'),
    isOneLoop: inline.length > 1 && series.length === 1 && series[0]?.length === inline.length,
  };
};

/** What of a circuit stands in series, and what in parallel. */
export const circuitParts = oncePer((drawing: Drawing): CircuitParts => partsIn(drawing));

/** The signals that come in and go out, each name once. */
export const signalsOf = ({
  links,
}: Drawing): { readonly inputs: readonly Thing[]; readonly outputs: readonly Thing[] } => {
  const once = (wires: readonly Thing[]): Thing[] =>
    wires.filter((wire, index) => wires.findIndex(({ name }) => name === wire.name) === index);
  const flowing = links.filter(({ directed }) => directed);
  return {
    inputs: once(flowing.flatMap(({ from }) => (from.role === 'wire' ? [from] : []))),
    outputs: once(flowing.flatMap(({ to }) => (to.role === 'wire' ? [to] : []))),
  };
};
