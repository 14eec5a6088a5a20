import { listOf } from '../../language/list.js';
import { countWord } from '../../language/number.js';
import { quantity, withArticle } from '../../language/noun.js';
import { said, type Said } from '../../write/said.js';
import { writtenName } from '../check/words.js';
import { circuitParts, isGate, isLogic, signalsOf } from '../circuit.js';
import type { Thing } from '../drawing.js';
import { expressionOf, spelled } from '../logic.js';
import { drawingName } from '../structure.js';
import type { DrawingContext } from './context.js';
import { nameOf, titled } from './names.js';
import { sentence } from './sentence.js';

/** NOT, NAND and NOR are spoken as words, not letter by letter. */
const oneOf = (noun: string): string => (/^(?:NOT|NAND|NOR) /.test(noun) ? `a ${noun}` : withArticle(noun));

const many = (count: number, noun: string): string => (count === 1 ? oneOf(noun) : quantity(count, noun, countWord));

const bySort = (things: readonly Thing[]): [string, Thing[]][] => {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) groups.set(thing.noun, [...(groups.get(thing.noun) ?? []), thing]);
  return [...groups];
};

/** "R₁", "the battery", where only one thing can be meant. */
const reference = ({ drawing }: DrawingContext, thing: Thing): string | undefined => {
  const components = drawing.of('component');
  const name = nameOf(thing);
  if (thing.role === 'wire') return name;
  if (name !== undefined && components.every((other) => other === thing || other.name !== thing.name))
    return thing.element.measures?.value === undefined ||
      components.some(({ noun, id }) => noun === thing.noun && id !== thing.id)
      ? name
      : `the ${thing.noun}`;
  return components.some(({ noun, id }) => noun === thing.noun && id !== thing.id) ? undefined : `the ${thing.noun}`;
};

const references = (context: DrawingContext, things: readonly Thing[]): string | undefined => {
  const names = things.map((thing) => reference(context, thing));
  return names.includes(undefined) || names.length > 14 ? undefined : listOf(names.flatMap((name) => name ?? []));
};

/** "a circuit diagram with a battery, a switch and two resistors in series". */
export const circuitHeadline = (context: DrawingContext): Said => {
  const { drawing, random, fact } = context;
  const kind = drawingName(drawing);
  const what = withArticle(kind === 'circuit diagram' ? random.pick([kind, 'circuit'] as const) : kind);
  const title = titled(drawing);
  const sorts = bySort(drawing.of('component'));
  const grounds = sorts.filter(([noun]) => noun === 'ground').flatMap(([, things]) => things);
  const { isOneLoop, parallel } = circuitParts(drawing);
  // A voltmeter stands beside a part of the loop, never in it.
  const isMeter = (noun: string): boolean => isOneLoop && noun === 'voltmeter';
  const listed = (some: typeof sorts): string => listOf(some.map(([noun, things]) => many(things.length, noun)));
  const meters = sorts.filter(([noun]) => isMeter(noun));
  const beside = parallel.some((group) => group.length === drawing.of('component').length);
  const { inputs, outputs } = signalsOf(drawing);
  const signals = isLogic(drawing)
    ? [
        ...(inputs.length > 0 ? [quantity(inputs.length, 'input', countWord)] : []),
        ...(outputs.length > 0 ? [quantity(outputs.length, 'output', countWord)] : []),
      ]
    : [];
  const facts = [
    ...fact('figure'),
    ...(title === '' ? [] : fact('title')),
    ...sorts.flatMap(([noun]) => fact('count', noun)),
    ...(signals.length > 0 ? [...fact('count', 'input'), ...fact('count', 'output')] : []),
  ];
  const also =
    signals.length > 0
      ? `, ${random.pick(['which has', 'with'] as const)} ${listOf(signals)}`
      : isOneLoop
        ? ` in series${meters.length === 0 ? '' : `, and ${listed(meters)}`}`
        : beside
          ? ' in parallel'
          : '';
  const symbols = quantity(grounds.length, 'ground symbol', countWord);
  const ground = grounds.length === 0 ? [] : [grounds.length === 1 ? 'a ground symbol' : symbols];
  const parts = sorts.filter(([noun]) => noun !== 'ground' && !isMeter(noun));
  // What is said of the parts is not said of the ground, which stands apart from them then.
  const inventory = listOf([
    ...parts.map(([noun, things]) => many(things.length, noun)),
    ...(also === '' ? ground : []),
  ]);
  const grounded = also === '' || ground.length === 0 ? '' : `, and ${ground.join()}`;
  return said(
    random.pick([
      `${what}${title} with ${inventory}${also}${grounded}`,
      `${what}${title} of ${inventory}${also}${grounded}`,
    ]),
    facts,
  );
};

/** What is written beside the components, sort by sort: "The resistors are labelled R₁ and R₂". */
const labelSentences = ({ drawing, about, random }: DrawingContext): Said[] => {
  const clauses = bySort(drawing.of('component').filter((thing) => writtenName(thing.name) !== undefined)).flatMap(
    ([noun, things]) => {
      const [first] = things;
      if (first === undefined) return [];
      const all = drawing.of('component').filter((thing) => thing.noun === noun);
      const facts = things.flatMap((thing) => [...about('text', thing), ...about('measure', thing)]);
      const words = listOf(things.slice(0, 14).map(({ name }) => `“${name ?? ''}”`));
      if (things.length === 1 && all.length === 1)
        return [said(`the ${noun} is ${random.pick(['labelled', 'marked'])} ${words}`, facts)];
      const subject =
        things.length === all.length
          ? `the ${noun}s are`
          : things.length === 1
            ? `one ${noun} is`
            : `${countWord(things.length)} of the ${noun}s are`;
      return [said(`${subject} labelled ${words}`, facts)];
    },
  );
  const current = drawing.of('current').filter((thing) => nameOf(thing) !== undefined);
  return [
    ...(clauses.length > 0
      ? [
          said(
            clauses.map(({ text }) => text).join('; '),
            clauses.flatMap(({ facts }) => facts),
          ),
        ]
      : []),
    ...current
      .slice(0, 4)
      .map((thing) => said(`an arrow marks the current “${thing.name ?? ''}”`, about('text', thing))),
  ].map(sentence);
};

const arrangement = (context: DrawingContext): Said[] => {
  const { drawing, about, random } = context;
  const { series, parallel } = circuitParts(drawing);
  const verb = random.pick(['are connected in', 'are in', 'are wired in'] as const);
  const tell = (groups: readonly (readonly Thing[])[], way: 'series' | 'parallel'): Said[] =>
    groups.flatMap((group) => {
      const names = references(context, group);
      const facts = group.flatMap((thing) => about('relation', thing)).filter((id) => id.endsWith(`in ${way}`));
      return names === undefined ? [] : [sentence(said(`${names} ${verb} ${way}`, facts))];
    });
  return [...tell(series, 'series'), ...tell(parallel, 'parallel')];
};

/** "The OR gate", "the NAND gate G₂"; undefined where it might be any of several. */
const gateName = (context: DrawingContext, gate: Thing): string | undefined => {
  const called = reference(context, gate);
  return called === undefined || called.startsWith('the ') ? called : `the ${gate.noun} ${called}`;
};

/** "The OR gate is fed by “a” and “b” and leads to the AND gate". */
const gateSentences = (context: DrawingContext): Said[] => {
  const { drawing, about, random } = context;
  return drawing
    .of('component')
    .filter(isGate)
    .flatMap((gate) => {
      const called = gateName(context, gate);
      const incoming = drawing.links.filter(({ to, directed }) => directed && to.id === gate.id);
      const outgoing = drawing.links.filter(({ from, directed }) => directed && from.id === gate.id);
      const named = (things: readonly Thing[]): string => {
        const words = things.map((thing) =>
          thing.role === 'wire' ? `“${thing.name ?? ''}”` : (gateName(context, thing) ?? oneOf(thing.noun)),
        );
        return listOf(words.map((word, at) => (words.indexOf(word) < at ? word.replace(/^an? /, 'another ') : word)));
      };
      if (called === undefined || incoming.length === 0 || outgoing.length === 0) return [];
      const facts = [...incoming, ...outgoing].flatMap(({ edge, from, to }) =>
        about('connection', edge).filter(
          (id) => about('connection', from).includes(id) && about('connection', to).includes(id),
        ),
      );
      const [from, to] = [named(incoming.map((link) => link.from)), named(outgoing.map((link) => link.to))];
      const text = random.pick([
        `${called} is fed by ${from} and leads to ${to}`,
        `${called} takes ${from} and feeds ${to}`,
      ]);
      return [sentence(said(text, facts))];
    });
};

const signalSentences = (context: DrawingContext): Said[] => {
  const { drawing, about, fact } = context;
  const { inputs, outputs } = signalsOf(drawing);
  const words = (wires: readonly Thing[]): string => listOf(wires.map(({ name }) => `“${name ?? ''}”`));
  const named = [
    ...(inputs.length > 0 ? [`the ${inputs.length === 1 ? 'input is' : 'inputs are'} ${words(inputs)}`] : []),
    ...(outputs.length > 0 ? [`the ${outputs.length === 1 ? 'output is' : 'outputs are'} ${words(outputs)}`] : []),
  ];
  const formulas = outputs.flatMap((output) => {
    const made = output.name === undefined ? undefined : expressionOf(drawing, output.name);
    const text = made && spelled(made);
    return text === undefined || text.length > 90
      ? []
      : [said(`${output.name ?? ''} = ${text}`, fact('formula', output.name))];
  });
  return [
    ...(named.length > 0
      ? [
          said(
            listOf(named),
            [...inputs, ...outputs].flatMap((wire) => about('text', wire)),
          ),
        ]
      : []),
    ...formulas.map(({ text, facts }) => said(`in Boolean algebra, ${text}`, facts)),
  ].map(sentence);
};

/** What a circuit is made of and how it is joined. */
export const circuitSentences = (context: DrawingContext, dense: boolean): Said[] => {
  const { drawing, fact } = context;
  const loose = drawing.loose.filter(({ name }) => writtenName(name) !== undefined).slice(0, 8);
  const beside =
    dense && loose.length > 0
      ? [
          sentence(
            said(
              `${loose.length === 1 ? 'a text reads' : 'the texts read'} ${listOf(loose.map(({ name }) => `“${name ?? ''}”`))}`,
              loose.flatMap((thing) => context.about('text', thing)),
            ),
          ),
        ]
      : [];
  if (isLogic(drawing))
    return [...signalSentences(context).slice(0, dense ? 9 : 1), ...(dense ? gateSentences(context) : []), ...beside];
  const spots = drawing.of('junction').filter(({ element }) => element.data?.['type'] === 'junction').length;
  const dots =
    spots > 0
      ? [
          sentence(
            said(
              `${quantity(spots, 'dot', countWord)} ${spots === 1 ? 'marks a junction' : 'mark junctions'} of the wires`,
              fact('count', 'junction'),
            ),
          ),
        ]
      : [];
  const { isOneLoop } = circuitParts(drawing);
  return [
    ...labelSentences(context),
    ...(isOneLoop && !dense ? [] : arrangement(context)),
    ...(dense ? dots : []),
    ...beside,
  ];
};
