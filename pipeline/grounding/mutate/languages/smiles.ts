import type { LanguageEditor, Literal } from '../literal.js';

/** The tokens of OpenSMILES: bracket atoms, organic atoms, bonds, ring closures, branches. */
const token =
  /\[(?<isotope>\d*)(?<symbol>[A-Z][a-z]?|[a-z][a-z]?)(?<rest>[^\]]*)\]|(?<organic>Cl|Br|[BCNOPSFI]|[bcnops])|(?<bond>[-=#:$/\\])|(?<ring>%\d{2}|\d)|[().]/gy;

const elements = ['C', 'N', 'O', 'S', 'F', 'Cl', 'Br', 'I', 'P'];
const aromatic = ['c', 'n', 'o', 's'];
const plain = (value: string): string => value;

const moleculeEnd = (program: string): number => {
  const space = program.search(/\s/);
  return space === -1 ? program.length : space;
};

const atomsAndBonds = (smiles: string): Literal[] => {
  const found: Literal[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(smiles); match; match = token.exec(smiles)) {
    const { symbol, organic, bond, isotope } = match.groups ?? {};
    const start = match.index + (symbol === undefined ? 0 : 1 + (isotope ?? '').length);
    const value = symbol ?? organic ?? bond;
    if (value === undefined) continue;
    const choices = bond === undefined ? (/^[a-z]/.test(value) ? aromatic : elements) : ['-', '=', '#'];
    if (choices.includes(value))
      found.push({
        start,
        end: start + value.length,
        kind: 'word',
        value,
        place: bond ? 'bond' : 'atom',
        choices,
        spell: plain,
      });
  }
  return found;
};

export const smiles: LanguageEditor = {
  literals: (program) => {
    const end = moleculeEnd(program);
    const found = atomsAndBonds(program.slice(0, end));
    const name = program.slice(end).trim();
    if (name !== '') {
      const start = program.indexOf(name, end);
      found.push({ start, end: start + name.length, kind: 'text', value: name, place: 'name', spell: plain });
    }
    return found;
  },
  // Single bonds may be written or left out: never where lower case stands for an aromatic ring.
  rewrite: (program) => {
    const end = moleculeEnd(program);
    const smiles = program.slice(0, end);
    return /[a-z[]/.test(smiles.replaceAll(/Cl|Br/g, 'X'))
      ? `${program.trimEnd()}\n`
      : smiles.replaceAll(/(?<=[A-Z](?:l|r)?)(?=[A-Z])/g, '-') + program.slice(end);
  },
};
