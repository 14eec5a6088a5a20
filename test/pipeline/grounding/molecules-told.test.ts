import { beforeAll, test } from 'vitest';
import type { Scene } from '../../../renderers/scene.js';
import { expectJudged } from './caption-cases.js';
import { drawAll, type Programs } from './figures/draw.js';

const programs = {
  cresol: ['smiles', 'Cc1ccc(F)cc1O'],
  ester: ['smiles', 'CCCOC(=O)C1CCCC1'],
  nitrobutane: ['smiles', 'CCCC[N+](=O)[O-]'],
  hexenyne: ['smiles', 'C#CCC=CC'],
  bipyridyl: ['smiles', 'c1ccc(nc1)-c1ccccn1'],
  glycol: ['smiles', 'OCCO'],
  springs: ['latex', '\\frac{1}{k} = \\frac{1}{k_a} + \\frac{1}{k_b}'],
  bell: ['latex', '\\int_{-\\infty}^{\\infty} \\frac{1}{1+x^2}\\,dx = \\pi'],
  table: ['latex', 'M = \\begin{pmatrix} 1 & -4 & 0 \\\\ 6 & 5 & 9 \\\\ 0 & 3 & -2 \\end{pmatrix}'],
  squares: ['latex', '\\sum_{k=1}^{n} k^2 = \\frac{n(n+1)(2n+1)}{6}'],
  burning: ['latex', '\\mathrm{CH_4} + 2\\,\\mathrm{O_2} \\rightarrow \\mathrm{CO_2} + 2\\,\\mathrm{H_2O}'],
  waveEquation: ['latex', 'i\\hbar\\frac{\\partial \\Psi}{\\partial t} = -\\frac{\\hbar^2}{2m}\\nabla^2\\Psi + V\\Psi'],
  binome: ['latex', '(a+b)^n = \\sum_{k=0}^{n} \\binom{n}{k} a^k b^{n-k}'],
  ramp: ['latex', 'r(t) = \\begin{cases} -1 & t<-2 \\\\ \\frac{t}{2} & -2\\le t\\le 2 \\\\ 1 & t>2 \\end{cases}'],
  phenylpyrrolidine: ['smiles', 'c1ccc(cc1)C1CCCN1'],
} as const satisfies Programs;

let scenes: Record<keyof typeof programs, Scene>;
beforeAll(async () => {
  scenes = await drawAll(programs);
});

test.each<readonly [keyof typeof programs, string, boolean]>([
  ['table', 'A 3 by 3 matrix is called M.', true],
  ['binome', 'The left-hand side is the n-th power of the sum of a and b.', true],
  ['ramp', 'Between minus 2 and 2, both ends included, r(t) equals t over 2.', true],
  ['phenylpyrrolidine', 'There are two rings, one with five and one with six atoms.', true],
  ['ester', 'The molecule has two oxygen atoms, one of which is doubly bonded to carbon.', true],
  ['ester', 'The molecule has two oxygen atoms, both of which are doubly bonded to carbon.', false],
  ['ester', 'None of the ring atoms is an oxygen.', true],
  ['ester', 'Two of the ring atoms are oxygens.', false],
  ['cresol', 'The fluorine stands para to the methyl group, whereas the hydroxyl group stands ortho to it.', true],
  ['cresol', 'The fluorine stands para to the methyl group, whereas the hydroxyl group stands meta to it.', false],
  ['cresol', 'The benzene ring bears three substituents, so three ring positions still carry hydrogen.', true],
  ['cresol', 'It has one hydroxyl group on the ring, ortho to the methyl group.', true],
  ['nitrobutane', 'The nitrogen bears a positive charge and one of its oxygens a negative one.', true],
  ['nitrobutane', 'The nitrogen bears a negative charge and one of its oxygens a positive one.', false],
  ['nitrobutane', 'Overall the molecule carries a negative charge.', false],
  ['hexenyne', 'The triple bond is at the end of the chain, and the double bond is further inside.', true],
  ['hexenyne', 'The double bond is at the end of the chain, and the triple bond is further inside.', false],
  ['hexenyne', 'The double bond and the triple bond are separated by one carbon.', true],
  ['hexenyne', 'The double bond and the triple bond are separated by two carbons.', false],
  ['nitrobutane', 'There is only one double bond, and it joins a carbon and a nitrogen.', false],
  ['bipyridyl', 'The two rings are connected by a single bond.', true],
  ['bipyridyl', 'The two rings are joined through a nitrogen atom.', false],
  ['bipyridyl', 'The two rings share a bond.', false],
  ['bipyridyl', 'The molecule contains only carbon and hydrogen.', false],
  ['glycol', 'Both oxygens are bonded to the same carbon.', false],
  ['ester', 'Both oxygens are bonded to the same carbon.', true],
  ['springs', 'One over k equals the sum of one over k sub a and one over k sub b.', true],
  ['springs', 'One over k equals the difference of one over k sub a and one over k sub b.', false],
  ['springs', 'On the left there is one fraction, on the right there are two.', true],
  ['springs', 'There are three terms on the right-hand side.', false],
  ['bell', 'The integral runs from minus infinity to plus infinity.', true],
  ['bell', 'The integral runs from zero to plus infinity.', false],
  ['bell', 'The result is pi.', true],
  ['bell', 'The result is pi over 2.', false],
  ['table', 'The diagonal of M from top left to bottom right reads 1, 5, -2.', true],
  ['table', 'The diagonal of M from top left to bottom right reads 1, 8, -2.', false],
  ['table', 'The entry in row 2 and column 3 is 9.', true],
  ['table', 'The entry in row 2 and column 3 is 6.', false],
  ['table', 'Two entries are negative and two are zero.', true],
  ['table', 'The middle column is -4, 5, 3.', true],
  ['table', 'The trace is 5.', false],
  ['squares', 'On the left there is a capital sigma, and on the right a fraction.', true],
  ['squares', 'On the left there is a fraction, and on the right a capital sigma.', false],
  ['burning', 'Carbon dioxide has a larger coefficient than water.', false],
  ['burning', 'Water has a larger coefficient than carbon dioxide.', true],
  ['waveEquation', 'The fraction in front of nabla squared has h-bar squared on top and 2m below.', true],
  ['waveEquation', 'The fraction in front of nabla squared has h-bar squared on top and 8m below.', false],
  ['waveEquation', 'The potential V does not occur in the equation.', false],
])('%s: %s is held to be %s', (name, text, isTrue) => expectJudged(scenes[name], text, isTrue));
