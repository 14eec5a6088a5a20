import { listOf } from '../../language/list.js';
import { countWord } from '../../language/number.js';
import { quantity } from '../../language/noun.js';
import { said, type Said } from '../../write/said.js';
import { classRelation, isClass, type Range, rangeAt, type Row, rowsOf } from '../boxes.js';
import type { Link, Thing } from '../drawing.js';
import type { DrawingContext } from './context.js';
import { connectionSentences } from './graph.js';
import { grouped } from './looks.js';
import { nameOf, namesOf, titled } from './names.js';
import { sentence } from './sentence.js';

/** "a class diagram with five classes" */
export const boxedHeadline = ({ drawing, fact }: DrawingContext): Said => {
  const nodes = drawing.of('node');
  const title = titled(drawing);
  const [what, noun, more] = nodes.some(isClass)
    ? ['a class diagram', 'class', 'classes']
    : ['an entity-relationship diagram', 'entity', 'entities'];
  const count = nodes.length === 1 ? quantity(1, noun, countWord) : `${countWord(nodes.length)} ${more}`;
  return said(`${what}${title} with ${count}`, [
    ...fact('figure'),
    ...fact('count', 'node'),
    ...(title === '' ? [] : fact('title')),
  ]);
};

/** "Car and Motorbike are subclasses of Vehicle", "Engine is a part of Vehicle". */
const kinSentences = ({ drawing, about }: DrawingContext): Said[] => {
  const all = drawing.links.flatMap((link) => {
    const relation = classRelation(link);
    return relation ? [{ ...relation, edge: link.edge }] : [];
  });
  return grouped(all, ({ kind, whole }) => `${kind === 'inheritance' ? 'kind' : 'part'} ${whole.id}`).flatMap(
    ([key, some]) => {
      const [first] = some;
      const whole = first && nameOf(first.whole);
      const parts = namesOf(
        some.map(({ part }) => part),
        12,
      );
      if (whole === undefined || parts === undefined) return [];
      const noun = key.startsWith('kind') ? 'subclass' : 'part';
      const words = some.length === 1 ? `is a ${noun}` : `are ${noun === 'subclass' ? 'subclasses' : 'parts'}`;
      return [
        said(
          `${parts} ${words} of ${whole}`,
          some.flatMap(({ edge }) => about('connection', edge)),
        ),
      ];
    },
  );
};

const rangeWords = ({ least, most }: Range): string | undefined => {
  if (most === Infinity) return least === 0 ? 'zero or more' : least === 1 ? 'one or more' : undefined;
  if (least === most) return least === 1 ? 'exactly one' : undefined;
  return least === 0 && most === 1 ? 'zero or one' : undefined;
};

const many = (name: string, { most }: Range): string => (most > 1 && /[a-rt-xz]$/.test(name) ? `${name}s` : name);

/** "Each Owner has zero or more Vehicles, and each Vehicle has exactly one Owner." */
const rangeSentences = ({ drawing, about }: DrawingContext): Said[] =>
  drawing.links.flatMap((link: Link) => {
    const [from, to] = [nameOf(link.from), nameOf(link.to)];
    if (from === undefined || to === undefined || link.from.id === link.to.id) return [];
    const clause = (one: string, other: string, end: 'from' | 'to'): string[] => {
      const range = rangeAt(link, end);
      const words = range && rangeWords(range);
      return range && words !== undefined ? [`each ${one} has ${words} ${many(other, range)}`] : [];
    };
    const clauses = [...clause(from, to, 'to'), ...clause(to, from, 'from')];
    return clauses.length === 0 ? [] : [said(clauses.join(', and '), about('cardinality', link.edge))];
  });

const list = (noun: string, rows: readonly Row[]): string[] =>
  rows.length === 0 ? [] : [`the ${noun}${rows.length === 1 ? '' : 's'} ${listOf(rows.map(({ name }) => name))}`];

/** "Vehicle has the attributes plate and wheels and the method start." */
const rowSentences = ({ drawing, about }: DrawingContext): Said[] =>
  grouped(rowsOf(drawing), ({ owner }) => owner.id).flatMap(([, rows]) => {
    const owner: Thing | undefined = rows[0]?.owner;
    const name = owner && nameOf(owner);
    if (!owner || name === undefined || rows.length > 12 || rows.some((row) => !/^\w+$/.test(row.name))) return [];
    const parts = [
      ...list(
        'attribute',
        rows.filter(({ what }) => what === 'attribute'),
      ),
      ...list(
        'method',
        rows.filter(({ what }) => what === 'method'),
      ),
    ];
    return [said(`${name} has ${parts.join(' and ')}`, about('attribute', owner))];
  });

/** What belongs to what, how many of one belong to one of the others, other relations, and what stands in the boxes. */
export const boxedSentences = (context: DrawingContext, dense: boolean): Said[] => {
  const { drawing } = context;
  const others = drawing.links.filter((link) => !classRelation(link));
  return [
    ...kinSentences(context).map(sentence),
    ...connectionSentences({ ...context, drawing: { ...drawing, links: others } }, dense ? 25 : 4),
    ...(dense ? [...rangeSentences(context), ...rowSentences(context)].map(sentence).slice(0, 20) : []),
  ].slice(0, dense ? 30 : 4);
};
