import { listOf } from '../../language/list.js';
import { countWord } from '../../language/number.js';
import { subscript } from '../../language/raised.js';
import { quantity } from '../../language/noun.js';
import { said, type Said } from '../../write/said.js';
import { sentence } from './sentence.js';
import type { Thing } from '../drawing.js';
import { type Atom, moleculesOf } from '../molecule.js';
import type { Ring } from '../rings.js';
import { writtenName } from '../check/words.js';
import { reactionOf } from '../reaction.js';
import type { DrawingContext } from './context.js';
import { reactionHeadline, reactionSentences } from './reaction.js';
import { titled } from './names.js';

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

/** What no bond joins to the rest: "two separate molecules", "two ions". */
const piecesTold = (pieces: readonly (readonly Atom[])[]): string => {
  if (pieces.length < 2) return 'a molecule';
  const ions = pieces.filter((piece) => piece.some(({ charge }) => charge !== 0)).length;
  const number = countWord(pieces.length);
  if (ions === pieces.length) return `${number} ions`;
  return ions === 0 ? `${number} separate molecules` : `${number} separate molecules and ions`;
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
  const title = titled(drawing);
  // "C₂H₆O", as one writes it; a charge has signs that running text would take for its own.
  const plain = /^[A-Za-z\d]+$/.test(formula ?? '') ? subscript(formula ?? '') : `“${formula ?? ''}”`;
  const { pieces } = moleculesOf(drawing);
  const parts = piecesTold(pieces);
  const with_ = one ? ` with the ${parts.includes('molecules') ? 'overall formula' : 'formula'} ${plain}` : '';
  const counts = `${quantity(atoms.length, 'atom', countWord)}${bonds.length === 0 ? '' : ` and ${quantity(bonds.length, 'bond', countWord)}`}`;
  const facts = [
    ...fact('figure'),
    ...(title === '' ? [] : fact('title')),
    ...(one ? fact('formula') : []),
    ...fact('count', 'atom'),
    ...fact('count', 'bond'),
  ];
  const of = title === '' ? ` of ${parts}` : '';
  const what = formulas.length > 1 ? 'a drawing of molecules' : `a structural formula${of}`;
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

/** "One ester group", "two methyl groups". */
const groupCounts = (
  context: DrawingContext,
): { readonly names: readonly string[]; readonly facts: readonly string[] } => {
  const groups = groupsTold(context);
  return {
    names: groups.map(([word, , sets]) => quantity(sets.length, word, countWord)),
    facts: groups.flatMap(([, group]) => context.fact('count', `${group} group`)),
  };
};

/** "It has an ester group and two methyl groups." Of several molecules in one figure none is told by its groups. */
const groupSentences = (context: DrawingContext, list: (items: readonly string[]) => string): Said[] => {
  if (moleculesOf(context.drawing).panels.length !== 1) return [];
  const { names, facts } = groupCounts(context);
  return names.length === 0 ? [] : [said(list(names), facts)];
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

/** "One benzene ring and one five-membered ring, which share a bond". */
const ringsTold = ({ drawing }: DrawingContext, total: number): readonly string[] => {
  const { rings, at } = moleculesOf(drawing);
  const isBenzene = ({ ids, alternates }: Ring): boolean => alternates && ids.every((id) => at(id)?.element === 'C');
  const six = rings.filter(({ ids }) => ids.length === 6);
  // Beside a benzene ring "one six-membered ring" would be read as the only one.
  const benzene = six.length > 0 && six.every(isBenzene);
  const kinds = new Map<string, number>();
  for (const { ids } of rings) {
    const kind = ids.length === 6 && benzene ? 'benzene ring' : `${countWord(ids.length)}-membered ring`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  if (rings.length !== total || kinds.size > 3) return [quantity(total, 'ring', countWord)];
  const told = [...kinds].map(([kind, count]) => quantity(count, kind, countWord));
  const [one, other, more] = rings;
  const shared = one && other && !more ? one.ids.filter((id) => other.ids.includes(id)).length : 0;
  return shared === 2 ? [`${listOf(told)}, which share a bond`] : told;
};

const ringCount = ({ drawing }: DrawingContext): number =>
  drawing.scene.elements.reduce((sum, { data }) => sum + (typeof data?.['rings'] === 'number' ? data['rings'] : 0), 0);

/** What one wants to know first of a molecule whose formula is told: "It has one benzene ring and one ester group". */
export const moleculeGist = (context: DrawingContext): Said | undefined => {
  const { drawing, fact } = context;
  if (reactionOf(drawing) || moleculesOf(drawing).panels.length !== 1) return undefined;
  const total = ringCount(context);
  const rings = total > 0 ? ringsTold(context, total).map((one) => one.replace(/, which.*/, '')) : [];
  const groups = groupCounts(context);
  const all = [...rings, ...groups.names];
  const facts = [...(total > 0 ? fact('count', 'ring') : []), ...groups.facts];
  return all.length === 0 ? undefined : sentence(said(`it has ${listOf(all)}`, facts));
};

export const moleculeSentences = (context: DrawingContext): Said[] => {
  const { drawing, fact, random } = context;
  const atoms = byName(drawing.of('atom')).filter(([symbol]) => elementNames[symbol] !== undefined);
  const bonds = byName(drawing.of('bond')).filter(([order]) => /^(?:single|double|triple|aromatic)$/.test(order));
  const total = ringCount(context);
  // What is listed twice in the same words is read as one list.
  const verbs = random.shuffle(['there are', 'the drawing has', 'it shows', 'it has'] as const);
  let lists = 0;
  const list = (items: readonly string[]): string => {
    const verb = verbs[lists++ % verbs.length] ?? 'it has';
    return `${verb === 'there are' && items[0]?.startsWith('one ') === true ? 'there is' : verb} ${listOf(items)}`;
  };
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
    ...(total > 0 ? [said(list(ringsTold(context, total)), fact('count', 'ring'))] : []),
    ...groupSentences(context, list),
    ...placeSentences(context),
  ].map(sentence);
};
