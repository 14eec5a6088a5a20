import type { Box, Point, Relation, SceneElement } from '../scene.js';
import { boxAround } from './svg/geometry.js';

/** Names of people within names of things: all else is written small. */
const people = new Set(
  'venn euler bohr punnett feynman karnaugh hasse gantt lewis argand carroll petri bunsen newton cartesian galilean'.split(
    ' ',
  ),
);
const most = { words: 5, letters: 40 };

const plain = (text: string | undefined): string => (text ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim();

/**
 * The accessible name of something drawn, where it can be a noun: a few words of letters. Sentences, numbers and signs
 * say more than what sort of thing it is, and nobody has held that against the drawing.
 */
export const nounIn = (name: string | undefined): string | undefined => {
  const words = plain(name);
  if (words.length < 3 || words.length > most.letters || !/^[A-Za-z]+(?:[ -][A-Za-z]+)*$/.test(words)) return undefined;
  if (words.split(/[ -]/).length > most.words || /\b[A-Z]{2,}\b/.test(words)) return undefined;
  const noun = words
    .split(' ')
    .map((word) => word.toLowerCase())
    .map((word) => (people.has(word) ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word));
  return noun.join(' ');
};

/** Something of the program that draws and has a name: a group, or a shape of its own. */
export interface Holder {
  /** The same for all that it holds. */
  readonly key: unknown;
  readonly noun: string;
}

/** An element of the scene, and what holds it, outermost first. */
export interface Held {
  readonly element: SceneElement;
  readonly holders: readonly Holder[];
}

interface Group extends Holder {
  readonly held: Held[];
  readonly inner: Group[];
}

const groupsOf = (all: readonly Held[]): Group[] => {
  const groups = new Map<unknown, Group>();
  for (const one of all) {
    let outer: Group | undefined;
    for (const { key, noun } of one.holders) {
      const group = groups.get(key) ?? { key, noun, held: [], inner: [] };
      group.held.push(one);
      if (outer && !groups.has(key)) outer.inner.push(group);
      groups.set(key, group);
      outer = group;
    }
  }
  return [...groups.values()];
};

const shown = ({ element }: Held): boolean => element.visible && element.role === 'mark';
const isText = ({ element }: Held): boolean => element.kind === 'text';

const around = (elements: readonly SceneElement[]): Box =>
  boxAround(
    elements.flatMap(({ box }): Point[] => [
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ]),
  );

const labels = (from: string, to: string): Relation => ({ kind: 'labels', from, to });

/** Elements and relations of a scene. */
interface Spoken {
  readonly elements: readonly SceneElement[];
  readonly relations: readonly Relation[];
}

/** Of several shapes one thing: as large, as filled and as dashed as these are. */
const wholeOf = (id: string, { noun, held }: Group, frames: boolean, shapes: readonly Held[]): SceneElement => {
  const parts = (shapes.length > 0 ? shapes : held.filter((one) => shown(one) && !isText(one))).map(
    ({ element }) => element,
  );
  const own = shapes.length > 0 ? parts : [];
  const size = ({ box }: SceneElement): number => (box.width + 1) * (box.height + 1);
  const [filled] = own.filter(({ fill }) => fill !== undefined).toSorted((a, b) => size(b) - size(a));
  const [stroked] = own.filter(({ stroke }) => stroke !== undefined).toSorted((a, b) => size(b) - size(a));
  const [first] = own.every(({ dash }) => dash !== undefined) ? own : [];
  return {
    id,
    kind: frames ? 'cluster' : 'component',
    role: 'mark',
    box: around(parts),
    noun,
    ...(filled?.fill === undefined ? {} : { fill: filled.fill }),
    ...(stroked?.stroke === undefined ? {} : { stroke: stroked.stroke }),
    ...(first?.dash === undefined ? {} : { dash: first.dash }),
    opacity: Math.max(...parts.map(({ opacity }) => opacity)),
    visible: true,
  };
};

/** What is written on it, as "Start", is its own name and no sort of thing; "beaker", written below a beaker, is both. */
const isNamedBy = ({ noun }: Holder, texts: readonly Held[]): boolean =>
  texts.some(({ element }) => plain(element.text) !== noun && plain(element.text).toLowerCase() === noun.toLowerCase());

/**
 * Things that the program names: a shape with a name has it for a noun, several shapes in a group with a name are one
 * thing, and named things in a group with a name are framed by it. Texts in a group are written on what it is.
 */
export const withNames = (all: readonly Held[], relations: readonly Relation[]): Spoken => {
  const named = new Map<string, string>();
  const added = new Map<string, SceneElement[]>();
  const found: Relation[] = [];
  const ids = new Map<unknown, string>();
  const groups = groupsOf(all).filter((group) => group.held.some((one) => shown(one) && !isText(one)));
  const drawn = new Set(groups);
  for (const [index, group] of groups.entries()) {
    const { key, noun, held } = group;
    const inner = group.inner.filter((one) => drawn.has(one));
    const own = held.filter((one) => shown(one) && one.holders.at(-1)?.key === key);
    const [texts, shapes] = [own.filter(isText), own.filter((one) => !isText(one))];
    if (isNamedBy(group, texts)) continue;
    const [only] = shapes;
    const single = inner.length === 0 && shapes.length === 1 && only !== undefined;
    const id = single ? only.element.id : `thing${index + 1}`;
    ids.set(key, id);
    if (single) named.set(id, noun);
    else {
      const last = held.at(-1)?.element.id ?? '';
      added.set(last, [wholeOf(id, group, inner.length > 0, shapes), ...(added.get(last) ?? [])]);
      for (const { element } of shapes) found.push({ kind: 'part-of', from: element.id, to: id });
    }
    for (const { element } of texts) found.push(labels(element.id, id));
  }
  for (const group of groups)
    for (const inner of group.inner) {
      const [from, to] = [ids.get(group.key), ids.get(inner.key)];
      if (from !== undefined && to !== undefined) found.push({ kind: 'contains', from, to });
    }
  const wholes = [...added.values()].flat();
  const by = new Map([...all.map(({ element }) => element), ...wholes].map((element) => [element.id, element]));
  const things = new Set([...named.keys(), ...wholes.map(({ id }) => id)]);
  return labelled(all, named, added, joined(relations, found, things, by));
};

/** A word in a large region may name anything there; in a shape of its own size it names the shape. */
const roomy = 12;

const areaOf = (element: SceneElement | undefined): number => (element ? element.box.width * element.box.height : 0);

/** What was written into a shape is written on the thing that it is part of, unless the program says what is. */
const joined = (
  before: readonly Relation[],
  found: readonly Relation[],
  named: ReadonlySet<string>,
  by: ReadonlyMap<string, SceneElement>,
): Relation[] => {
  const wholes = new Map(found.flatMap(({ kind, from, to }) => (kind === 'part-of' ? [[from, to]] : [])));
  const said = new Set(found.flatMap(({ kind, from, to }) => (kind === 'labels' ? [from, to] : [])));
  return [
    ...before
      .map((one) => (one.kind === 'labels' ? { ...one, to: wholes.get(one.to) ?? one.to } : one))
      .filter(({ kind, from, to }) => kind !== 'labels' || (!said.has(from) && !said.has(to)))
      .filter(
        ({ kind, from, to }) =>
          kind !== 'labels' || !named.has(to) || areaOf(by.get(to)) < roomy * areaOf(by.get(from)),
      ),
    ...found,
  ];
};

const labelled = (
  all: readonly Held[],
  named: ReadonlyMap<string, string>,
  added: ReadonlyMap<string, readonly SceneElement[]>,
  relations: readonly Relation[],
): Spoken => {
  const words = new Map(all.map(({ element }) => [element.id, element.text]));
  const writtenOn = (element: SceneElement): SceneElement => {
    const texts = relations.filter(({ kind, to }) => kind === 'labels' && to === element.id);
    // The first is what it is called by; two more may give its values.
    const label = texts.length < 4 ? words.get(texts[0]?.from ?? '') : undefined;
    return label === undefined ? element : { ...element, label };
  };
  const elements = all.flatMap(({ element }) => {
    const noun = named.get(element.id);
    const wholes = added.get(element.id) ?? [];
    return [noun === undefined ? element : writtenOn({ ...element, noun }), ...wholes.map(writtenOn)];
  });
  return { elements, relations };
};
