import { expect, test } from 'vitest';
import { factsOf, writeCaptions } from '../../../pipeline/grounding/index.js';
import { createRandom } from '../../../pipeline/random.js';
import { testJudged } from './caption-cases.js';
import { drawAll, type Programs } from './figures/draw.js';

const scheme = (...lines: readonly string[]): string =>
  [
    String.raw`\documentclass[border=8pt]{standalone}`,
    String.raw`\usepackage{chemfig}`,
    String.raw`\begin{document}`,
    String.raw`\schemestart`,
    ...lines,
    String.raw`\schemestop`,
    String.raw`\end{document}`,
  ].join('\n');

const programs = {
  ester: [
    'tikz',
    scheme(
      String.raw`\chemname{\chemfig{CH_3-C(=[2]O)-OH}}{ethanoic acid} \+ \chemname{\chemfig{HO-CH_2-CH_3}}{ethanol}`,
      String.raw`\arrow{<=>[$\mathrm{H_2SO_4}$]}[0,1.6]`,
      String.raw`\chemname{\chemfig{CH_3-C(=[2]O)-O-CH_2-CH_3}}{ethyl ethanoate} \+ \chemname{\chemfig{H_2O}}{water}`,
    ),
  ],
  oxidation: [
    'tikz',
    scheme(
      String.raw`\chemname{\chemfig{CH_3-CH_2-OH}}{Ethanol} \arrow{->[\chemfig{K_2Cr_2O_7}]}`,
      String.raw`\chemname{\chemfig{CH_3-C(=[1]O)-[7]H}}{Ethanal} \arrow`,
      String.raw`\chemname{\chemfig{CH_3-C(=[1]O)-[7]OH}}{Ethanoic acid}`,
    ),
  ],
  nitration: ['smiles', 'c1ccccc1.O[N+](=O)[O-]>OS(=O)(=O)O>c1ccc(cc1)[N+](=O)[O-].O Nitration'],
  neutral: ['smiles', '([Na+:1].[OH-:2]).[ClH:3]>>([Na+:1].[Cl-:3]).[OH2:2]'],
} as const satisfies Programs;

testJudged(programs, [
  ['nitration', 'Benzene and nitric acid react to give nitrobenzene and water.', true],
  ['nitration', 'Nitrobenzene and water react to give benzene.', false],
  ['nitration', 'Sulfuric acid stands above the arrow.', true],
  ['nitration', 'Hydrochloric acid is written above the arrow.', false],
  ['nitration', 'Water is on the left of the arrow.', false],
  ['nitration', 'Two plus signs separate the partners.', true],
  ['neutral', 'NaOH and HCl react to give NaCl and water.', true],
  ['neutral', 'NaCl and water react to give NaOH and HCl.', false],
  ['neutral', 'Sodium hydroxide reacts with hydrochloric acid.', true],
  ['neutral', 'The products are water and hydrogen chloride.', false],
  ['ester', 'Ethanoic acid (C₂H₄O₂) and ethanol (C₂H₆O) react to form ethyl ethanoate and water.', true],
  ['ester', 'Ethyl ethanoate and water react to form ethanoic acid and ethanol.', false],
  ['ester', 'Ethanoic acid, C₂H₆O, and ethanol react to form ethyl ethanoate and water.', false],
  ['ester', 'The products are water and ethanol.', false],
  ['ester', 'Ethanol is on the right of the arrow.', false],
  ['ester', 'Sulfuric acid is written above the arrow.', true],
  ['ester', 'Hydrochloric acid is written above the arrow.', false],
  ['ester', 'The double arrow tells you that the reaction is an equilibrium.', true],
  ['ester', 'A single arrow shows that the reaction only goes one way.', false],
  ['ester', 'Two plus signs separate the partners.', true],
  ['ester', 'Three plus signs separate the partners.', false],
  ['ester', 'Ethanol has two carbon atoms, and the ester has a double bond.', true],
  ['ester', 'The ester in the scheme has five carbon atoms.', false],
  ['oxidation', 'Ethanol reacts to give ethanal.', true],
]);

test('captions of reaction schemes say what reacts to what', async () => {
  const scenes = await drawAll(programs);
  const dense = (name: keyof typeof programs): string =>
    writeCaptions(scenes[name], factsOf(scenes[name]), createRandom('reactions')).dense.text;
  expect(dense('nitration')).toBe(
    'A reaction scheme titled “Nitration” in which C₆H₆ and HNO₃ react to give C₆H₅NO₂ and H₂O. Above the arrow stands H₂SO₄.',
  );
  expect(dense('neutral')).toContain('NaOH and HCl react to give NaCl and H₂O');
  expect(dense('ester')).toContain(
    'ethanoic acid (C₂H₄O₂) and ethanol (C₂H₆O) react to give ethyl ethanoate (C₄H₈O₂) and water (H₂O)',
  );
  expect(dense('ester')).toContain('Above the arrow is written “H₂SO₄”.');
  expect(dense('oxidation')).toMatch(/ethanol \(C₂H₆O\) .* ethanal \(C₂H₄O\), then ethanoic acid \(C₂H₄O₂\)/);
});
