import { pickLook } from '../drawing/look.js';
import { createPaper } from '../drawing/paper.js';
import { pickTitle } from '../drawing/title.js';
import { defineFamily } from '../family.js';

const traits = [
  ['R', 'round', 'wrinkled', 'seeds of peas'],
  ['Y', 'yellow', 'green', 'colour of peas'],
  ['T', 'tall', 'short', 'height of pea plants'],
  ['P', 'purple', 'white', 'colour of flowers'],
  ['B', 'black', 'brown', 'fur of guinea pigs'],
  ['G', 'grey', 'albino', 'fur of mice'],
  ['L', 'long', 'short', 'wings of flies'],
  ['H', 'horned', 'hornless', 'horns of sheep'],
  ['F', 'freckles', 'none', 'freckles'],
  ['D', 'dark', 'light', 'colour of moths'],
] as const;

/** The larger letter first, as genotypes are written. */
const join = (one: string, other: string): string => [one, other].sort().join('');

export const punnettSquare = defineFamily({
  name: 'punnett-square',
  version: 2,
  subject: 'biology',
  concepts: ['Punnett square', 'genotype and phenotype', 'monohybrid and dihybrid cross', 'probability'],
  level: 'middle',
  language: 'svg',
  generate: (random) => {
    const look = pickLook(random.fork('look'));
    const two = random.chance(0.35);
    const genes = random.sample(traits, two ? 2 : 1);
    const parent = (): string[] =>
      genes.map(([letter]) => {
        const small = letter.toLowerCase();
        return random.pick([letter + small, letter + small, letter + letter, small + small]);
      });
    const [mother, father] = [parent(), parent()];
    const gametes = (genotype: readonly string[]): string[] =>
      genotype.reduce<string[]>(
        (all, pair) => all.flatMap((one) => Array.from(pair).map((allele) => one + allele)),
        [''],
      );
    const [columns, rows] = [gametes(mother), gametes(father)];
    const cell = two ? random.int(62, 76) : random.int(64, 110);
    const size = look.fontSize + (two ? 0 : random.int(2, 8));
    const paper = createPaper(look, 'Punnett square');
    const coloured = random.chance(0.7);
    const phenotypes: string[] = [];
    const drawRow = (row: number, down: string): void => {
      for (const [column, across] of columns.entries()) {
        const genotype = genes.map((_, index) => join(down[index] ?? '', across[index] ?? ''));
        const phenotype = genes
          .map(([letter, dominant, recessive], index) => (genotype[index]?.includes(letter) ? dominant : recessive))
          .join(', ');
        if (!phenotypes.includes(phenotype)) phenotypes.push(phenotype);
        const fill = coloured ? look.pales[phenotypes.indexOf(phenotype)] : '#ffffff';
        paper.group('cell', () => {
          paper.rect([column * cell, row * cell], cell, cell, { fill });
          paper.text(genotype.join(''), [(column + 0.5) * cell, (row + 0.5) * cell], { size, italic: true });
        });
      }
      paper.text(down, [-12 - size * 0.6 * down.length * 0.6, (row + 0.5) * cell], { size, bold: true, italic: true });
    };
    for (const [row, down] of rows.entries()) paper.group('row', () => drawRow(row, down));
    for (const [column, allele] of columns.entries())
      paper.text(allele, [(column + 0.5) * cell, -size * 0.9], { size, bold: true, italic: true });
    if (random.chance(0.5)) {
      paper.text(mother.join(''), [(columns.length * cell) / 2, -size * 2.5], { italic: true });
      paper.text(father.join(''), [-40 - size * 1.6, (rows.length * cell) / 2], { italic: true });
    }
    if (coloured && random.chance(0.7))
      for (const [index, phenotype] of phenotypes.entries()) {
        const y = rows.length * cell + 16 + index * (look.fontSize + 8);
        paper.group('key entry', () => {
          paper.rect([0, y], 14, 14, { fill: look.pales[index] });
          paper.text(phenotype, [22, y + 7], { anchor: 'start', size: look.fontSize - 1 });
        });
      }
    const cross = `${mother.join('')} × ${father.join('')}`;
    const what = genes.map(([, , , words]) => words).join(' and ');
    return paper.finish(pickTitle(random, ['Punnett square', `Cross ${cross}`, `Inheritance: ${what}`, cross]));
  },
});
