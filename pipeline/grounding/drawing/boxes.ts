import { oncePer } from '../once-per.js';
import type { Drawing, Link, Thing } from './drawing.js';

/** One line in a box: an attribute of an entity or a class, or a method. */
export interface Row {
  readonly owner: Thing;
  readonly what: 'attribute' | 'method';
  readonly name: string;
  /** As written, in lower case: "int", "string[]"; of a method what it returns. */
  readonly type: string | undefined;
  /** "PK", "FK", "UK", as written. */
  readonly keys: readonly string[];
  readonly visibility: 'public' | 'private' | 'protected' | 'package' | undefined;
}

const signs: Readonly<Record<string, Row['visibility']>> = {
  '+': 'public',
  '-': 'private',
  '#': 'protected',
  '~': 'package',
};

const text = ({ element }: Thing, key: string): string =>
  typeof element.data?.[key] === 'string' ? element.data[key] : '';

const linesOf = (list: string): string[] => list.split(/\s*;\s*/).filter((line) => line !== '');

const attributeOf = (owner: Thing, line: string): Row => {
  const [, type = '', name = '', rest = ''] = /^(\S+)\s+(\S+)\s*(.*)$/.exec(line) ?? [];
  const keys = rest.replace(/".*"/, '').match(/\b(?:PK|FK|UK)\b/g) ?? [];
  return { owner, what: 'attribute', name, type: type.toLowerCase(), keys, visibility: undefined };
};

/** "+String plate", "-wheels: int", "plate". */
const memberOf = (owner: Thing, line: string): Row => {
  const visibility = signs[line.charAt(0)];
  const plain = line.replace(/^[-+#~]\s*/, '').replace(/[*$]$/, '');
  const [, before = '', after = ''] = /^(.+?)\s*:\s*(.+)$/.exec(plain) ?? [];
  const [name, type] =
    before !== ''
      ? [before, after]
      : [
          plain.split(/\s+/).at(-1) ?? plain,
          plain.includes(' ') ? plain.split(/\s+/).slice(0, -1).join(' ') : undefined,
        ];
  return { owner, what: 'attribute', name, type: type?.toLowerCase(), keys: [], visibility };
};

/** "+start() void", "+drive(Car c) : bool". */
const methodOf = (owner: Thing, line: string): Row => {
  const visibility = signs[line.charAt(0)];
  const [, name = line, type = ''] = /^[-+#~]?\s*(\w+)\s*\(.*\)[*$]?\s*:?\s*(.*)$/.exec(line) ?? [];
  return { owner, what: 'method', name, type: type === '' ? undefined : type.toLowerCase(), keys: [], visibility };
};

const rowsIn = (thing: Thing): Row[] => [
  ...linesOf(text(thing, 'attributes')).map((line) => attributeOf(thing, line)),
  ...linesOf(text(thing, 'members')).map((line) => memberOf(thing, line)),
  ...linesOf(text(thing, 'methods')).map((line) => methodOf(thing, line)),
];

/** The lines in all boxes of an entity-relationship or class diagram, from top to bottom in each. */
export const rowsOf = oncePer((drawing: Drawing): readonly Row[] => drawing.of('node').flatMap(rowsIn));

/** Where the name of each line of a box is written. */
export const rowTexts = oncePer((drawing: Drawing): readonly { readonly row: Row; readonly text: Thing }[] => {
  const owners = new Map(
    drawing.scene.relations.flatMap(({ kind, from, to }) => (kind === 'labels' ? [[from, to] as const] : [])),
  );
  const rows = rowsOf(drawing);
  return drawing.of('text').flatMap((text) => {
    const words = new Set(text.name?.split(/[^\p{L}\p{N}_]+/u) ?? []);
    return rows
      .filter(({ owner, name }) => owner.id === owners.get(text.id) && words.has(name.replace(/\W/g, '')))
      .map((row) => ({ row, text }));
  });
});

const shapeOf = ({ element }: Thing): string => element.shape ?? '';
export const isEntity = (thing: Thing): boolean => shapeOf(thing) === 'erBox';
export const isClass = (thing: Thing): boolean => shapeOf(thing) === 'classBox';
/** The figure says of its boxes what they hold: a box without lines holds nothing. */
export const hasBoxes = (drawing: Drawing): boolean => drawing.of('node').some((one) => isEntity(one) || isClass(one));

/** How many of the things at one end belong to one at the other. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

const crows: Readonly<Record<string, Range>> = {
  only_one: { least: 1, most: 1 },
  zero_or_one: { least: 0, most: 1 },
  one_or_more: { least: 1, most: Infinity },
  zero_or_more: { least: 0, most: Infinity },
};

const written = (label: string): Range | undefined => {
  const [, least = '', most = ''] = /^(\d+|\*|n|m)(?:\s*\.\.\s*(\d+|\*|n|m))?$/i.exec(label.trim()) ?? [];
  if (least === '') return undefined;
  const many = (mark: string): number => (/^\d/.test(mark) ? Number(mark) : Infinity);
  if (most !== '') return { least: Number(least), most: many(most) };
  return /^\d/.test(least) ? { least: Number(least), most: Number(least) } : { least: 0, most: Infinity };
};

const points = /^(?:extension|dependency|arrow)/;
/** Of an edge with a point only at its beginning, the link runs against the order in which it was written. */
const isTurned = ({ edge, directed }: Link): boolean =>
  directed && points.test(text(edge, 'arrowtail')) && !points.test(text(edge, 'arrowhead'));

/** The cardinality that is drawn or written at an end of a link; undefined where there is none. */
export const rangeAt = (link: Link, end: 'from' | 'to'): Range | undefined => {
  const { edge } = link;
  const head = (end === 'to') !== isTurned(link);
  return crows[text(edge, head ? 'arrowhead' : 'arrowtail')] ?? written(text(edge, head ? 'headlabel' : 'taillabel'));
};

const marks: Readonly<Record<string, string>> = {
  extension: 'inheritance',
  composition: 'composition',
  aggregation: 'aggregation',
};

/** What sort of relation a link of a class diagram is, with what it belongs to: the superclass, the whole. */
export const classRelation = (
  link: Link,
): { readonly kind: string; readonly whole: Thing; readonly part: Thing } | undefined => {
  const { edge, from, to } = link;
  const turned = isTurned(link);
  const [head, tail] = [marks[text(edge, 'arrowhead')], marks[text(edge, 'arrowtail')]];
  if (head) return { kind: head, whole: turned ? from : to, part: turned ? to : from };
  return tail ? { kind: tail, whole: turned ? to : from, part: turned ? from : to } : undefined;
};
