import { Refusal } from '../refusal.js';

export interface Entry {
  readonly smiles: string;
  readonly title: string;
}

const mostMolecules = 100;

/**
 * The lines of a SMILES file: a SMILES, and after a blank its title. Empty lines and those that begin with # are
 * skipped; a first line that only names the columns is no molecule.
 * @throws Refusal `invalid` for a reaction, `too-many-elements` for more than a hundred molecules.
 */
export const entriesOf = (program: string): Entry[] => {
  const lines = program
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line, index) => line !== '' && !line.startsWith('# ') && !(index === 0 && /^smiles\b/i.test(line)));
  if (lines.length > mostMolecules)
    throw new Refusal('too-many-elements', `${lines.length} molecules; a figure may have ${mostMolecules}`);
  if (lines.length === 0) throw new Refusal('invalid', 'There is no SMILES in it');
  return lines.map((line) => {
    const [, smiles = '', title = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
    if (smiles.includes('>'))
      throw new Refusal('invalid', `"${smiles.slice(0, 100)}" is a reaction; only molecules are drawn`);
    return { smiles, title: title.replaceAll(/\s+/g, ' ') };
  });
};
