import { listOf } from '../../language/list.js';
import { countWord } from '../../language/number.js';
import { subscript } from '../../language/raised.js';
import { quantity } from '../../language/noun.js';
import { said, type Said } from '../../write/said.js';
import { sentence } from './sentence.js';
import type { Thing } from '../drawing.js';
import { type Atom, moleculesOf } from '../molecule.js';
import { writtenName } from '../check/words.js';
import { reactionOf } from '../reaction.js';
import type { DrawingContext } from './context.js';
import { reactionHeadline, reactionSentences } from './reaction.js';

const elementNames: Readonly<Record<string, string>> = {
  C: 'carbon',
  H: 'hydrogen',
  O: 'oxygen',
  N: 'nitrogen',
  S: 'sulfur',
  P: 'phosphorus',
  F: 'fluorine',
  Cl: 'chlorine',
  Br: 'bromine',
  I: 'iodine',
  Na: 'sodium',
};

const byName = (things: readonly Thing[]): [string, number][] => {
  const groups = new Map<string, number>();
  for (const { name } of things) if (name !== undefined) groups.set(name, (groups.get(name) ?? 0) + 1);
  // Carbon first and then the most, as chemists list them.
  return [...groups].toSorted(([a, many], [b, more]) => Number(b === 'C') - Number(a === 'C') || more - many);
};

/** Where the figure draws hydrogens as part of their atom's letters, they are no atoms of their own. */
export const moleculeHeadline = (context: DrawingContext): Said => {
  const { drawing, random, fact } = context;
  const reaction = reactionOf(drawing);
  if (reaction) return reactionHeadline(context, reaction);
  const [atoms, bonds] = [drawing.of('atom'), drawing.of('bond')];
  const formulas = drawing.scene.elements.flatMap(({ data }) =>
    typeof data?.['formula'] === 'string' ? [data['formula']] : [],
  );
  const [formula] = formulas;
  const one = formulas.length === 1 && formula !== undefined && writtenName(formula) !== undefined;
  const title = writtenName(drawing.title) === undefined ? '' : ` titled “${drawing.title ?? ''}”`;
  // "C₂H₆O", as one writes it; a charge has signs that running text would take for its own.
  const plain = /^[A-Za-z\d]+$/.test(formula ?? '') ? subscript(formula ?? '') : `“${formula ?? ''}”`;
  const with_ = one ? ` with the formula ${plain}` : '';
  const counts = `${quantity(atoms.length, 'atom', countWord)}${bonds.length === 0 ? '' : ` and ${quantity(bonds.length, 'bond', countWord)}`}`;
  const facts = [
    ...fact('figure'),
    ...(title === '' ? [] : fact('title')),
    ...(one ? fact('formula') : []),
    ...fact('count', 'atom'),
    ...fact('count', 'bond'),
  ];
  const what =
    formulas.length > 1 ? 'a drawing of molecules' : `a structural formula${title === '' ? ' of a molecule' : ''}`;
  return said(
    random.pick([`${what}${title}${with_}, drawn with ${counts}`, `${what}${title}${with_}: ${counts} are drawn`]),
    facts,
  );
};

/** Atoms by element, bonds by order, rings. */
/** Groups that a reader is told by their names: not what is a part of another, nor plain chains. */
const told = [
  'carboxyl',
  'carboxylate',
  'ester',
  'amide',
  'aldehyde',
  'ketone',
  'hydroxyl',
  'ether',
  'primary amine',
  'ammonium',
  'nitro',
  'nitrile',
  'thiol',
  'methyl',
];
const words: Readonly<Record<string, string>> = { 'primary amine': 'amino', carboxyl: 'carboxylic acid' };

const groupsTold = ({
  drawing,
}: DrawingContext): [word: string, group: string, sets: readonly (readonly Atom[])[]][] => {
  const { named } = moleculesOf(drawing);
  return told.flatMap((group) => {
    const sets = named.get(group) ?? [];
    return sets.length === 0 ? [] : [[`${words[group] ?? group} group`, group, sets]];
  });
};

/** "It has an ester group and two methyl groups." Of several molecules in one figure none is told by its groups. */
const groupSentences = (context: DrawingContext, verb: string): Said[] => {
  const groups = groupsTold(context);
  if (groups.length === 0 || moleculesOf(context.drawing).panels.length !== 1) return [];
  const names = groups.map(([word, , sets]) => quantity(sets.length, word, countWord));
  return [
    said(
      `${verb} ${listOf(names)}`,
      groups.flatMap(([, group]) => context.fact('count', `${group} group`)),
    ),
  ];
};

const positions = ['', 'ortho', 'meta', 'para'];

/** "The nitro group and the nitrile group are in meta position to each other", and where charges are. */
const placeSentences = (context: DrawingContext): Said[] => {
  const { panels, rings, all } = moleculesOf(context.drawing);
  if (panels.length !== 1) return [];
  const single = groupsTold(context).flatMap(([word, , sets]) =>
    sets.length === 1 ? [{ word, atoms: sets[0] ?? [] }] : [],
  );
  const [ring] = rings;
  const sentences: Said[] = [];
  if (rings.length === 1 && ring?.ids.length === 6 && ring.alternates) {
    const on = single.flatMap(({ word, atoms }) => {
      const spots = ring.ids.flatMap((id, index) =>
        atoms.some((atom) => !ring.ids.includes(atom.id) && atom.bonds.some(({ to }) => to === id)) ? [index] : [],
      );
      return spots.length === 1 ? [{ word, spot: spots[0] ?? 0 }] : [];
    });
    const [one, other] = on;
    const gap = Math.abs((one?.spot ?? 0) - (other?.spot ?? 0));
    const where = positions[Math.min(gap, 6 - gap)];
    if (one && other && where !== undefined && where !== '')
      sentences.push(said(`the ${one.word} and the ${other.word} are in ${where} position to each other on the ring`));
    else if (one) sentences.push(said(`the ${one.word} is attached to the ring`));
  }
  const charged = all.filter(({ charge }) => charge !== 0);
  for (const [sign, word] of [
    [1, 'positive'],
    [-1, 'negative'],
  ] as const) {
    const own = charged.filter(({ charge }) => charge === sign);
    const name = elementNames[own[0]?.element ?? ''];
    if (own.length === 1 && name !== undefined)
      sentences.push(said(`${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name} atom carries a ${word} charge`));
  }
  return sentences;
};

export const moleculeSentences = (context: DrawingContext): Said[] => {
  const { drawing, fact, random } = context;
  const atoms = byName(drawing.of('atom')).filter(([symbol]) => elementNames[symbol] !== undefined);
  const bonds = byName(drawing.of('bond')).filter(([order]) => /^(?:single|double|triple|aromatic)$/.test(order));
  const rings = drawing.scene.elements.flatMap(({ data }) =>
    typeof data?.['rings'] === 'number' ? [data['rings']] : [],
  );
  const total = rings.reduce((sum, ring) => sum + ring, 0);
  const verb = random.pick(['there are', 'the drawing has', 'it shows'] as const);
  const list = (items: readonly string[]): string =>
    `${verb === 'there are' && items[0]?.startsWith('one ') === true ? 'there is' : verb} ${listOf(items)}`;
  // The formulas of a reaction's substances have told its atoms.
  const reaction = reactionOf(drawing);
  if (reaction) return reactionSentences(context, reaction).map(sentence);
  return [
    ...(atoms.length > 0
      ? [
          said(
            list(atoms.map(([symbol, count]) => quantity(count, `${elementNames[symbol] ?? ''} atom`, countWord))),
            atoms.flatMap(([symbol]) => fact('count', `${symbol} atom`)),
          ),
        ]
      : []),
    ...(bonds.length > 0
      ? [
          said(
            list(bonds.map(([order, count]) => quantity(count, `${order} bond`, countWord))),
            bonds.flatMap(([order]) => fact('count', `${order} bond`)),
          ),
        ]
      : []),
    ...(total > 0 ? [said(list([quantity(total, 'ring', countWord)]), fact('count', 'ring'))] : []),
    ...groupSentences(context, verb === 'there are' ? 'it has' : verb),
    ...placeSentences(context),
  ].map(sentence);
};
