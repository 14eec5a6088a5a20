import { countWord } from '../../language/number.js';
import { listOf } from '../../language/list.js';
import { quantity, withArticle } from '../../language/noun.js';
import { said, type Said } from '../../write/said.js';
import { sentence } from './sentence.js';
import type { Link, Thing } from '../drawing.js';
import { treeOf } from '../tree.js';
import { degreesOf, drawingName, isSequence } from '../structure.js';
import { writtenName } from '../check/words.js';
import type { DrawingContext } from './context.js';
import { nameOf, namesOf } from './names.js';

/** "five boxes", "seven nodes": by their outline where all have the same. */
const nodesPhrase = ({ drawing, fact }: DrawingContext): Said => {
  const nodes = drawing.of('node');
  const nouns = new Set(nodes.map(({ noun }) => noun));
  if (isSequence(drawing)) return said(quantity(nodes.length, 'participant', countWord), fact('count', 'node'));
  const [noun = 'node'] = nouns.size === 1 && !nouns.has('label') && !nouns.has('node') ? nouns : [];
  return said(quantity(nodes.length, noun, countWord), [...fact('count', noun), ...fact('count', 'node')]);
};

const edgesPhrase = ({ drawing, fact, random }: DrawingContext): Said | undefined => {
  const edges = drawing.of('edge');
  if (edges.length === 0) return undefined;
  const arrows = edges.every(({ id }) => drawing.links.some((link) => link.edge.id === id && link.directed));
  if (isSequence(drawing)) return said(quantity(edges.length, 'message', countWord), fact('count', 'edge'));
  const noun = arrows ? 'arrow' : random.pick(['edge', drawing.of('shape').length > 0 ? 'edge' : 'line'] as const);
  return said(quantity(edges.length, noun, countWord), fact('count', 'edge'));
};

/** What the graph is, and how much of what is in it. */
export const graphHeadline = (context: DrawingContext): Said => {
  const { drawing, random, fact } = context;
  const kind = drawingName(drawing);
  const [nodes, edges] = [nodesPhrase(context), edgesPhrase(context)];
  const title = writtenName(drawing.title) === undefined ? undefined : `“${drawing.title ?? ''}”`;
  const named = title === undefined ? [] : fact('title');
  const parts = edges
    ? random.pick([`${nodes.text} and ${edges.text}`, `${nodes.text} joined by ${edges.text}`])
    : nodes.text;
  const facts = [...fact('figure'), ...nodes.facts, ...(edges?.facts ?? []), ...named];
  const what = withArticle(kind);
  const titled = title === undefined ? '' : ` titled ${title}`;
  return said(
    random.pick([
      `${what}${titled} with ${parts}`,
      `${what}${titled}, with ${parts}`,
      `this ${kind}${titled} has ${parts}`,
    ]),
    facts,
  );
};

/** "The nodes are labelled “api”, “db” and “cache”": where no edge and no frame names them. */
export const namesSentence = ({ drawing, about }: DrawingContext): Said | undefined => {
  const nodes = drawing.of('node');
  const names = nodes.flatMap((node) => nameOf(node) ?? []);
  if (drawing.links.length > 0 || drawing.of('cluster').length > 0) return undefined;
  if (names.length === 0 || names.length < nodes.length || names.length > 14) return undefined;
  const words = listOf(names.map((name) => (name.startsWith('“') ? name : `“${name}”`)));
  return sentence(
    said(
      names.length === 1 ? `the node is labelled ${words}` : `the nodes are labelled ${words}`,
      nodes.flatMap((node) => about('text', node)),
    ),
  );
};

const isDirected = ({ links }: DrawingContext['drawing']): boolean =>
  links.length > 0 && links.every(({ directed }) => directed);

/** The nodes that no arrow leads to, or that none leads away from; what nothing joins is neither. */
const endsAt = (drawing: DrawingContext['drawing'], side: 'in' | 'out'): Thing[] =>
  drawing.of('node').filter((node) => {
    const degrees = degreesOf(drawing, node);
    return degrees.all > 0 && degrees[side] === 0;
  });

/** "The root is CEO, and six nodes are leaves": of a tree that its program calls one. */
export const rootSentence = ({ drawing, about }: DrawingContext): Said | undefined => {
  const tree = /^tree\b/.test(drawing.name ?? '') && !isDirected(drawing) ? treeOf(drawing) : undefined;
  const root = tree && nameOf(tree.root);
  if (!tree || root === undefined) return undefined;
  const leaves = tree.leaves.length;
  const depth = Math.max(...tree.leaves.map(({ id }) => tree.depthOf(id))) + 1;
  return sentence(
    said(
      `the root is ${root}; the tree has ${quantity(depth, 'level', countWord)} and ${quantity(leaves, 'leaf', countWord)}`,
      drawing.links.filter(({ from }) => from.id === tree.root.id).flatMap(({ edge }) => about('connection', edge)),
    ),
  );
};

/** Where the arrows begin and where they end. */
export const endsSentence = ({ drawing, random, about }: DrawingContext): Said | undefined => {
  if (!isDirected(drawing)) return undefined;
  const at = { in: endsAt(drawing, 'in'), out: endsAt(drawing, 'out') };
  const [first, last] = [namesOf(at.in, 4, 'or'), namesOf(at.out, 4)];
  const facts = (side: 'in' | 'out'): string[] =>
    at[side].flatMap((node) => about('degree', node).filter((id) => id.startsWith(`degree:${side}:`)));
  const verb = random.pick(['points to', 'leads to'] as const);
  const clauses = [
    ...(first === undefined ? [] : [said(`no arrow ${verb} ${first}`, facts('in'))]),
    ...(last === undefined
      ? []
      : [said(`${last} ${at.out.length === 1 ? 'has' : 'have'} no outgoing arrows`, facts('out'))]),
  ];
  if (clauses.length === 0) return undefined;
  return sentence(
    said(
      clauses.map(({ text }) => text).join(', and '),
      clauses.flatMap((clause) => clause.facts),
    ),
  );
};

/** "It starts at Order and ends at Ship": of a graph with one way in, or one way out. */
export const courseSentence = ({ drawing, about }: DrawingContext): Said | undefined => {
  if (isSequence(drawing) || !isDirected(drawing)) return undefined;
  const only = (side: 'in' | 'out'): Thing | undefined => {
    const [one, more] = endsAt(drawing, side);
    return more ? undefined : one;
  };
  const [first, last] = [only('in'), only('out')];
  const [from, to] = [first && nameOf(first), last && nameOf(last)];
  const course = [...(from === undefined ? [] : [`starts at ${from}`]), ...(to === undefined ? [] : [`ends at ${to}`])];
  if (course.length === 0) return undefined;
  const ends = [first, last].filter((node) => node !== undefined && nameOf(node) !== undefined);
  return sentence(
    said(
      `it ${course.join(' and ')}`,
      ends.flatMap((node) => (node ? about('degree', node) : [])),
    ),
  );
};

const target = (to: Thing, link: Link, self: boolean): string | undefined => {
  const name = self ? 'itself' : nameOf(to);
  const label = link.label === undefined ? undefined : writtenName(link.label);
  if (name === undefined) return undefined;
  if (label === undefined || self) return name;
  return `${name} (${label.startsWith('“') ? label : `“${label}”`})`;
};

/** A list of more names tells nobody anything. */
const mostTargets = 14;

/** One clause per node: all that it leads to, with what is written on the edges. */
const clausesFor = ({ drawing, random, about }: DrawingContext): Said[] => {
  const bySource = new Map<Thing, Link[]>();
  for (const link of drawing.links) bySource.set(link.from, [...(bySource.get(link.from) ?? []), link]);
  return [...bySource].flatMap(([from, links]) =>
    [true, false].flatMap((directed) => {
      const own = links.filter((link) => link.directed === directed);
      const name = nameOf(from);
      const targets = own.flatMap((link) => target(link.to, link, link.to.id === from.id) ?? []);
      if (name === undefined || targets.length === 0) return [];
      const selves = targets.filter((text) => text === 'itself');
      const others = [...new Set(targets.filter((text) => text !== 'itself'))];
      const verb = directed ? random.pick(['leads to', 'points to', 'leads to'] as const) : 'is connected to';
      const facts = own.flatMap(({ edge }) => about('connection', edge));
      return [
        ...(others.length > 0 && others.length <= mostTargets
          ? [said(`${name} ${verb} ${listOf(others)}`, facts)]
          : []),
        ...(selves.length > 0 ? [said(`${name} ${verb} itself`, facts)] : []),
      ];
    }),
  );
};

/** "First, User sends “login” to Server; then Server sends “token” to User": in the order of the messages. */
const messageSentences = ({ drawing, about }: DrawingContext, most: number): Said[] => {
  const clauses = drawing.links.slice(0, most).flatMap(({ from, to, edge, label }): Said[] => {
    const [one, other, words] = [nameOf(from), nameOf(to), writtenName(label)];
    if (one === undefined || other === undefined || words === undefined || label === undefined) return [];
    const target = from.id === to.id ? 'itself' : other;
    return [said(`${one} sends “${label}” to ${target}`, about('connection', edge))];
  });
  const sentences: Said[] = [];
  for (let at = 0; at < clauses.length; at += 3) {
    const some = clauses.slice(at, at + 3);
    const start = at === 0 ? 'first, ' : 'next, ';
    sentences.push(
      sentence(
        said(
          `${start}${some.map(({ text }) => text).join('; then ')}`,
          some.flatMap(({ facts }) => facts),
        ),
      ),
    );
  }
  return sentences;
};

/** The connections in sentences of two or three clauses; none where there are too many to tell. */
export const connectionSentences = (context: DrawingContext, most: number): Said[] => {
  const { drawing, random } = context;
  if (isSequence(drawing)) return messageSentences(context, most);
  const { links } = drawing;
  const all = clausesFor(context);
  const clauses = links.length <= most ? all : all.slice(0, Math.max(1, Math.floor(most / 4)));
  const sentences: Said[] = [];
  for (let at = 0; at < clauses.length;) {
    const size = random.pick([1, 2, 3] as const);
    const some = clauses.slice(at, at + size);
    at += size;
    const simple = some.every(({ text }) => !/,| and |\(/.test(text));
    const text =
      simple && some.length > 1
        ? `${some
            .slice(0, -1)
            .map((one) => one.text)
            .join(', ')}, and ${some.at(-1)?.text ?? ''}`
        : some.map((one) => one.text).join('; ');
    const among = links.length > most && sentences.length === 0 ? 'among other connections, ' : '';
    sentences.push(
      sentence(
        said(
          `${among}${text}`,
          some.flatMap(({ facts }) => facts),
        ),
      ),
    );
  }
  return sentences;
};
