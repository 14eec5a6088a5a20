import { Refusal } from '../refusal.js';

export interface Entry {
  readonly smiles: string;
  readonly title: string;
}

/** Where a molecule stands in a reaction. */
export type Side = 'reactant' | 'agent' | 'product';

/** A line of the program: one molecule, or all those of a reaction. */
export interface Line {
  readonly title: string;
  readonly parts: readonly { readonly smiles: string; readonly side: Side }[];
  readonly isReaction: boolean;
}

const mostMolecules = 100;

/** "A.(B.C)": what is in parentheses is one substance, as ions of a salt are. */
const substancesOf = (side: string): string[] => {
  const found: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at <= side.length; at += 1) {
    const sign = side[at];
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign !== undefined && (sign !== '.' || depth > 0)) continue;
    const one = side.slice(from, at);
    // Only parentheses around all of it hold a substance together; a branch has an atom before it.
    found.push(one.startsWith('(') && one.endsWith(')') ? one.slice(1, -1) : one);
    from = at + 1;
  }
  return found.filter((one) => one !== '');
};

/** Numbers that say which atom becomes which are not drawn. */
const unmapped = (smiles: string): string => smiles.replaceAll(/:\d+\]/g, ']');

/** @throws Refusal `invalid` where a reaction has not its two arrowheads, or no molecule. */
const reactionOf = (smiles: string, title: string): Line => {
  const sides = smiles.split('>');
  const [reactants = '', agents = '', products = ''] = sides;
  const parts = (
    [
      [reactants, 'reactant'],
      [agents, 'agent'],
      [products, 'product'],
    ] as const
  ).flatMap(([all, side]) => substancesOf(unmapped(all)).map((one) => ({ smiles: one, side })));
  if (sides.length !== 3 || !parts.some(({ side }) => side !== 'agent'))
    throw new Refusal('invalid', `"${smiles.slice(0, 100)}" is no reaction: one is written reactants>agents>products`);
  return { title, parts, isReaction: true };
};

/**
 * The lines of a SMILES file: a SMILES, and after a blank its title. Empty lines and those that begin with # are
 * skipped; a first line that only names the columns is no molecule.
 * @throws Refusal `invalid` for what is no reaction, `too-many-elements` for more than a hundred molecules.
 */
export const linesOf = (program: string): Line[] => {
  const lines = program
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line, index) => line !== '' && !line.startsWith('# ') && !(index === 0 && /^smiles\b/i.test(line)))
    .map((line): Line => {
      const [, smiles = '', words = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
      const title = words.replaceAll(/\s+/g, ' ');
      if (smiles.includes('>')) return reactionOf(smiles, title);
      return { title, parts: [{ smiles, side: 'reactant' }], isReaction: false };
    });
  const count = lines.reduce((sum, { parts }) => sum + parts.length, 0);
  if (count > mostMolecules)
    throw new Refusal('too-many-elements', `${count} molecules; a figure may have ${mostMolecules}`);
  if (lines.length === 0) throw new Refusal('invalid', 'There is no SMILES in it');
  return lines;
};

/** All molecules of the lines, in their order; those of a reaction have no titles of their own. */
export const entriesOf = (lines: readonly Line[]): Entry[] =>
  lines.flatMap(({ parts, title, isReaction }) =>
    parts.map(({ smiles }) => ({ smiles, title: isReaction ? '' : title })),
  );
