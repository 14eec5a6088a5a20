import { fact } from '../facts/make.js';
import type { Fact } from '../fact.js';
import { rangeAt, rowsOf, type Range } from './boxes.js';
import { circuitParts, isGate, signalsOf } from './circuit.js';
import type { Drawing, Thing } from './drawing.js';
import { recordsOf } from './fields.js';
import { formulaParts } from './formula.js';
import { expressionOf, spelled } from './logic.js';
import { moleculesOf } from './molecule.js';
import { tableFacts } from '../pictures/table-facts.js';
import { tableIn } from '../pictures/tables.js';
import { placesOf } from './places.js';
import { reactionOf } from './reaction.js';
import { regionsOf, shadingsOf, timesOf } from './readings.js';
import { leadsOf, tiesOf } from './ties.js';
import { degreesOf, drawingName } from './structure.js';

const ids = (things: readonly Thing[]): string[] => things.map(({ id }) => id);
const call = ({ name, id }: Thing): string => name ?? id;

/** How many there are of each kind of thing; of shapes also by colour. */
const countFacts = (drawing: Drawing, apart: ReadonlySet<string>): Fact[] => {
  const groups = new Map<string, Thing[]>();
  for (const thing of drawing.things) {
    if (apart.has(thing.id)) continue;
    if (thing.id === drawing.ground?.id || (thing.role === 'text' && !drawing.loose.includes(thing))) continue;
    if (thing.role === 'wire') continue;
    const kinds = [thing.role === 'shape' || thing.role === 'text' || thing.named ? thing.noun : thing.role];
    if (thing.role === 'node' || thing.role === 'component') kinds.push(thing.noun);
    if (thing.role === 'component' && isGate(thing)) kinds.push('gate');
    if (thing.role === 'shape' && thing.colour !== undefined) kinds.push(`${thing.colour} ${thing.noun}`);
    if (thing.role === 'atom') kinds.push(`${thing.name ?? '?'} atom`);
    if (thing.role === 'bond') kinds.push(`${thing.name ?? '?'} bond`);
    for (const kind of new Set(kinds)) groups.set(kind, [...(groups.get(kind) ?? []), thing]);
  }
  return [...groups].map(([kind, things]) =>
    fact('count', [kind], things.length, { about: ids(things), salience: 0.8 }),
  );
};

const linkFacts = (drawing: Drawing): Fact[] => [
  ...drawing.links.map(({ from, to, edge, label, directed }) =>
    fact('connection', [call(from), call(to), label], directed ? 'directed' : 'undirected', {
      about: [edge.id, from.id, to.id],
      salience: 0.7,
    }),
  ),
  ...drawing.of('node').flatMap((node) => {
    const degrees = degreesOf(drawing, node);
    return (['in', 'out', 'all'] as const).map((way) =>
      fact('degree', [way, call(node)], degrees[way], { about: [node.id], salience: 0.1 }),
    );
  }),
];

const rangeName = ({ least, most }: Range): string => `${least} to ${most === Infinity ? 'many' : most}`;

/** What stands in each field of a record. */
const fieldFacts = (drawing: Drawing): Fact[] =>
  recordsOf(drawing).flatMap(({ node, fields }) =>
    fields.map((words, at) =>
      fact('attribute', [call(node), `field ${at + 1}`], words === '' ? 'empty' : words, {
        about: [node.id],
        salience: 0.3,
      }),
    ),
  );

/** What the boxes of an entity-relationship or class diagram hold, and how many of one belong to another. */
const boxFacts = (drawing: Drawing): Fact[] => [
  ...rowsOf(drawing).map(({ owner, name, type, what }) =>
    fact('attribute', [call(owner), name], type ?? what, { about: [owner.id], salience: 0.3 }),
  ),
  ...drawing.links.flatMap((link) =>
    (['to', 'from'] as const).flatMap((end) => {
      const range = rangeAt(link, end);
      const [one, other] = end === 'to' ? [link.from, link.to] : [link.to, link.from];
      return range
        ? [fact('cardinality', [call(one), call(other)], rangeName(range), { about: [link.edge.id], salience: 0.3 })]
        : [];
    }),
  ),
];

/** Values that are written beside components, what stands in series and in parallel, and what logic makes of its inputs. */
const circuitFacts = (drawing: Drawing): Fact[] => {
  const { series, parallel } = circuitParts(drawing);
  const { inputs, outputs } = signalsOf(drawing);
  const related = (groups: readonly (readonly Thing[])[], kind: string): Fact[] =>
    groups.flatMap((group) =>
      group.flatMap((one, index) =>
        group
          .slice(index + 1)
          .map((other) =>
            fact('relation', [call(one), call(other)], kind, { about: [one.id, other.id], salience: 0.5 }),
          ),
      ),
    );
  return [
    ...drawing.of('component').flatMap((thing) => {
      const { measures, unit, id } = thing.element;
      if (measures?.value === undefined) return [];
      return [fact('measure', [call(thing), 'value'], measures.value, { about: [id], unit, salience: 0.6 })];
    }),
    ...related(series, 'in series'),
    ...related(parallel, 'in parallel'),
    ...(inputs.length > 0 ? [fact('count', ['input'], inputs.length, { about: ids(inputs), salience: 0.5 })] : []),
    ...(outputs.length > 0 ? [fact('count', ['output'], outputs.length, { about: ids(outputs), salience: 0.4 })] : []),
    ...outputs.flatMap((output) => {
      const made = output.name === undefined ? undefined : expressionOf(drawing, output.name);
      return made ? [fact('formula', [call(output)], spelled(made), { about: [output.id], salience: 0.7 })] : [];
    }),
  ];
};

/** What a reader of a formula is told first; other groups are parts of these or plain chains. */
const telling =
  /^(?:hydroxyl|carboxyl|carboxylate|ester|amide|aldehyde|ketone|ether|.*amine|ammonium|nitro|nitrile|thiol|halogen|alkyne|sulf.*|phosphate|epoxide)$/;

/** What reacts to what. */
const reactionFacts = (drawing: Drawing): Fact[] => {
  const { sides, arrows } = reactionOf(drawing) ?? { sides: [], arrows: [] };
  return arrows.map(({ ids: own, reversible }, index) => {
    const [from, to] = [sides[index] ?? [], sides[index + 1] ?? []];
    const called = (side: typeof from): string =>
      side.map(({ id, title, formula }) => title ?? formula ?? id).join(' + ');
    return fact('relation', [called(from), called(to)], reversible ? 'in equilibrium with' : 'reacts to', {
      about: [...own, ...[...from, ...to].map(({ id }) => id)],
      salience: 0.8,
    });
  });
};

/** Groups with a name and rings, as the cheminformatics library found them. */
const moleculeFacts = (drawing: Drawing): Fact[] => {
  const { rings, named, at } = moleculesOf(drawing);
  const atoms = (ring: { readonly ids: readonly string[] }): string[] => ring.ids.filter((id) => at(id) !== undefined);
  const groups = [...named].map(([name, sets]) =>
    fact('count', [`${name} group`], sets.length, {
      about: [...new Set(sets.flat().map(({ id }) => id))],
      salience: telling.test(name) ? 0.4 : 0.05,
    }),
  );
  const reactions = reactionFacts(drawing);
  if (rings.length === 0) return [...groups, ...reactions];
  return [
    ...groups,
    ...reactions,
    fact('count', ['ring'], rings.length, { about: [...new Set(rings.flatMap(atoms))], salience: 0.5 }),
  ];
};

/** Fractions, roots and sums of a formula, and what stands in them. */
const formulaFacts = (drawing: Drawing): Fact[] =>
  formulaParts(drawing).map(({ name, text, about }) => fact('formula', [name], text, { about, salience: 0.5 }));

const looksFacts = (thing: Thing): Fact[] => {
  const about = [thing.id];
  const facts: Fact[] = [];
  if (thing.role === 'node' || thing.role === 'shape')
    facts.push(fact('shape', [call(thing)], thing.noun, { about, salience: 0.2 }));
  if (thing.colour !== undefined)
    facts.push(fact('colour', [call(thing)], thing.colour, { about, salience: thing.colour === 'black' ? 0.05 : 0.3 }));
  if (thing.dash !== 'solid') facts.push(fact('dash', [call(thing)], thing.dash, { about, salience: 0.3 }));
  return facts;
};

const placeFacts = (drawing: Drawing): Fact[] =>
  placesOf(drawing).map(([way, one, other]) =>
    fact('position', [call(one), call(other)], way, { about: [one.id, other.id], salience: 0.2 }),
  );

/** How named things are to each other. */
const tieFacts = (drawing: Drawing): Fact[] =>
  tiesOf(drawing).flatMap(({ kind, one, other: { things: others } }) =>
    one.things.flatMap((thing) =>
      others.map((that) =>
        ['starts at', 'ends at', 'meets', 'crosses', 'overlaps', 'on'].includes(kind)
          ? fact('relation', [call(thing), call(that)], kind, { about: [thing.id, that.id], salience: 0.4 })
          : fact('position', [call(thing), call(that)], kind, { about: [thing.id, that.id], salience: 0.3 }),
      ),
    ),
  );

const leadFacts = (drawing: Drawing): Fact[] =>
  leadsOf(drawing).flatMap(({ arrow, from: { things: from }, to: { things: to } }) =>
    from.flatMap((one) =>
      to.map((other) =>
        fact('connection', [call(one), call(other), arrow.name], 'directed', {
          about: [arrow.id, one.id, other.id],
          salience: 0.6,
        }),
      ),
    ),
  );

/** What a reader finds out from named things: the time on a clock, the part that is shaded, what is in which circle. */
const readingFacts = (drawing: Drawing): Fact[] => [
  ...timesOf(drawing).map(({ frame, hands, time }) =>
    fact('measure', [frame?.noun === 'clock face' ? call(frame) : 'hands', 'time'], time, {
      about: ids(hands),
      salience: 0.9,
    }),
  ),
  ...shadingsOf(drawing).map(({ frame, shaded, all }) =>
    fact('share', [frame ? call(frame) : 'whole', 'shaded'], `${shaded.length}/${all.length}`, {
      about: ids(shaded),
      salience: 0.9,
    }),
  ),
  ...regionsOf(drawing).flatMap(({ texts, within }) =>
    texts.map((text) =>
      fact('member', [call(text)], within.map(call).join(' and ') || 'outside', {
        about: [text.id, ...ids(within)],
        salience: 0.6,
      }),
    ),
  ),
];

/** Everything that can be said about a figure that is no chart. */
export const drawingFacts = (drawing: Drawing): Fact[] => {
  const { kind, title, things, scene } = drawing;
  const table = tableIn(scene);
  if (kind === 'empty') return title === undefined ? [] : [fact('title', [null], title, { salience: 0.9 })];
  const facts: Fact[] = [fact('figure', [null], drawingName(drawing), { about: ids(things), salience: 1 })];
  if (title !== undefined) {
    const about = scene.elements.filter(({ role }) => role === 'title').map(({ id }) => id);
    facts.push(fact('title', [null], title, { about, salience: 0.9 }));
  }
  for (const thing of things) {
    if (thing.name !== undefined && (thing.role !== 'text' || drawing.loose.includes(thing)) && thing.role !== 'bond')
      facts.push(
        fact('text', [thing.id], thing.name, {
          about: [thing.id],
          salience: thing.role === 'atom' || table?.ids.has(thing.id) ? 0.02 : 0.3,
        }),
      );
    if (['node', 'edge', 'cluster', 'shape'].includes(thing.role)) facts.push(...looksFacts(thing));
    const frame = drawing.framesOf(thing)[0];
    if (frame) facts.push(fact('member', [call(thing)], call(frame), { about: [thing.id, frame.id], salience: 0.5 }));
  }
  for (const { id, data } of scene.elements)
    if (typeof data?.['formula'] === 'string')
      facts.push(fact('formula', [id], data['formula'], { about: [id], salience: 0.6 }));
  if (kind === 'formula') facts.push(...formulaFacts(drawing));
  if (kind === 'circuit') facts.push(...circuitFacts(drawing));
  if (kind === 'molecule') facts.push(...moleculeFacts(drawing));
  return [
    ...facts,
    ...countFacts(drawing, table?.ids ?? new Set()),
    ...(table ? tableFacts(table) : []),
    ...linkFacts(drawing),
    ...boxFacts(drawing),
    ...fieldFacts(drawing),
    ...(drawing.things.some(({ named }) => named)
      ? [...tieFacts(drawing), ...leadFacts(drawing), ...readingFacts(drawing)]
      : placeFacts(drawing)),
  ];
};
