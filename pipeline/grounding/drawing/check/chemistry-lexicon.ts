/** What a noun of chemistry stands for. */
export type Noun =
  | {
      readonly kind: 'element';
      readonly symbols: readonly string[];
      readonly charge?: 1 | -1;
      /** Only atoms of two rings. */ readonly shared?: true;
      /** Only atoms with so many: "NH2". */ readonly hydrogens?: number;
    }
  /** Groups by their names in the scene: what is meant for sure, and what some readers would also call so. */
  | { readonly kind: 'group'; readonly names: readonly string[]; readonly loose: readonly string[] }
  | {
      readonly kind: 'ring';
      readonly sort: 'any' | 'aromatic' | 'benzene' | 'hetero' | 'saturated';
      readonly size?: number;
    }
  | { readonly kind: 'bond'; readonly order: string | undefined; readonly between?: readonly [string, string] }
  /** Of which the figure cannot tell. */
  | { readonly kind: 'other' }
  | { readonly kind: 'ion'; readonly charge: 0 | 1 | -1 }
  | { readonly kind: 'charge' }
  | { readonly kind: 'hydrogen' }
  | { readonly kind: 'atom' }
  | { readonly kind: 'stereocentre' }
  | { readonly kind: 'substituent' }
  | { readonly kind: 'whole' };

const elementWords =
  'hydrogen H,helium He,lithium Li,beryllium Be,boron B,carbon C,nitrogen N,oxygen O,fluorine F,neon Ne,sodium Na,magnesium Mg,' +
  'aluminium Al,aluminum Al,silicon Si,phosphorus P,phosphorous P,sulfur S,sulphur S,chlorine Cl,argon Ar,potassium K,calcium Ca,' +
  'titanium Ti,chromium Cr,manganese Mn,iron Fe,cobalt Co,nickel Ni,copper Cu,zinc Zn,arsenic As,selenium Se,bromine Br,silver Ag,' +
  'iodine I,platinum Pt,gold Au,mercury Hg,palladium Pd,barium Ba';

/** Each line: the name in the scene ("a + b": any of them), a bar with what a lenient reader counts too, and the words. */
const groupWords = `
methyl: methyl, methyls, ch3, h3c, me
methylene: methylene, ch2
ethyl: ethyl
propyl: propyl
isopropyl: isopropyl
butyl: butyl
tert-butyl: tert butyl, t butyl, tertiary butyl
benzyl: benzyl
vinyl: vinyl
alkene | vinyl: alkene, alkenes, olefin, c=c
alkyne: alkyne, alkynes, c≡c
hydroxyl | carboxyl alcohol phenol: hydroxyl, hydroxyls, hydroxy, hydroxide
OH | hydroxyl carboxyl alcohol phenol: oh, ho
alcohol | hydroxyl: alcohol, alcohols
phenol: phenol, phenolic, phenols
carbonyl: carbonyl, carbonyls, c=o, o=c, oxo, co
carboxyl: carboxylic acid, carboxylic acids, cooh, co2h, hooc
carboxyl | carboxylate: carboxyl, carboxylic, carboxy, acid group, acid function
carboxylate: carboxylate, carboxylates, coo, coo−, co2−, oco
ester | acetoxy lactone: ester, esters, carboxylic ester, ester bridge, coor
acetyl: acetyl, acetyls
acetoxy | acetyl: acetoxy, acetate, acetyl ester
anhydride: anhydride
amide | lactam urea imide carbamate: amide, amides, amido, carboxamide, peptide, conh2, conh
lactone: lactone
lactam: lactam
imide: imide
urea: urea
carbamate: carbamate, urethane
aldehyde: aldehyde, aldehydes, formyl, cho
ketone: ketone, ketones, keto
ether | epoxide methoxy ethoxy: ether, ethers
methoxy: methoxy, och3, ome
ethoxy: ethoxy
epoxide: epoxide, epoxy, oxirane
peroxide: peroxide
amine | ammonium amide: amine, amines
primary amine | ammonium amine amide: amino
primary amine | amide: primary amine
secondary amine: secondary amine
tertiary amine: tertiary amine
ammonium: ammonium, nh3+, h3n+, nh4+, nr4+
imine: imine
guanidine: guanidine, guanidino
nitro: nitro, no2
nitroso: nitroso
nitrile: nitrile, nitriles, cyano, cyanide, cn, c≡n
azide: azide, azido
azo: azo
thiol: thiol, thiols, sulfhydryl, mercapto, sh, hs
thioether: thioether, sulfide, sulphide
disulfide: disulfide, disulphide
sulfoxide: sulfoxide, sulphoxide
sulfone: sulfone, sulphone, sulfonyl, sulphonyl
sulfonic acid: sulfonic acid, sulphonic acid, so3h
sulfonate: sulfonate, sulphonate
sulfonamide: sulfonamide, sulphonamide
sulfate: sulfate, sulphate
phosphate: phosphate, phosphates, phosphoryl, po4
halogen: halogen, halogens, halide, halides, halogen atom
trifluoromethyl: trifluoromethyl, cf3
acyl chloride: acyl chloride, acid chloride
pyridine: pyridine, pyridyl
pyrimidine: pyrimidine
pyrrole: pyrrole
furan: furan
thiophene: thiophene
imidazole: imidazole
thiazole: thiazole
oxazole: oxazole
indole: indole
naphthalene: naphthalene, naphthyl
purine: purine
cyclopropane: cyclopropane, cyclopropyl
cyclobutane: cyclobutane, cyclobutyl
cyclopentane: cyclopentane, cyclopentyl
cyclohexane: cyclohexane, cyclohexyl
cyclohexene: cyclohexene
piperidine: piperidine
piperazine: piperazine
pyrrolidine: pyrrolidine
morpholine: morpholine
tetrahydrofuran: tetrahydrofuran`;

const halogens: Readonly<Record<string, string>> = { fluoro: 'F', chloro: 'Cl', bromo: 'Br', iodo: 'I' };
const ions: Readonly<Record<string, string>> = { fluoride: 'F', chloride: 'Cl', bromide: 'Br', iodide: 'I' };

const sizes = 'three four five six seven eight nine ten'.split(' ');

const nouns = new Map<string, Noun>();
const add = (words: string, noun: Noun): void => {
  for (const word of words.split(',')) nouns.set(word.trim(), noun);
};

for (const pair of elementWords.split(',')) {
  const [word = '', symbol = ''] = pair.split(' ');
  const noun: Noun = symbol === 'H' ? { kind: 'hydrogen' } : { kind: 'element', symbols: [symbol] };
  add(`${word},${word}s`, noun);
  // Symbols of two letters, and those of one that are no words: as written, with the capital.
  if (!/^(?:As|I|In|Be|He|At|No)$/.test(symbol)) nouns.set(`=${symbol}`, noun);
}
for (const [word, symbol] of Object.entries(halogens)) add(word, { kind: 'element', symbols: [symbol] });
for (const [word, symbol] of Object.entries(ions)) add(`${word},${word}s`, { kind: 'element', symbols: [symbol] });
for (const line of groupWords.trim().split('\n')) {
  const [left = '', words = ''] = line.split(': ');
  const [names = '', loose = ''] = left.split(' | ');
  add(words, { kind: 'group', names: [names], loose: loose.split(' ').filter(Boolean) });
}
add('nh2,h2n', { kind: 'element', symbols: ['N'], hydrogens: 2 });
add('phenyl,phenyls,c6h5', { kind: 'group', names: ['phenyl', 'benzene'], loose: [] });
add('heteroatom,heteroatoms,hetero atom,hetero atoms', {
  kind: 'element',
  symbols: ['N', 'O', 'S', 'P', 'F', 'Cl', 'Br', 'I', 'Se', 'B', 'Si'],
});
add(
  ['ring fusion', 'ring junction', 'fusion', 'junction', 'bridgehead']
    .flatMap((word) => [
      word.includes(' ') ? word : '',
      ...['carbon', 'carbons', 'atom', 'atoms'].map((tail) => `${word} ${tail}`),
    ])
    .filter(Boolean)
    .join(','),
  { kind: 'element', symbols: ['C', 'N', 'B', 'P', 'Si'], shared: true },
);
add('metal,metals,metal ion,alkali metal', {
  kind: 'element',
  symbols: ['Li', 'Na', 'K', 'Mg', 'Ca', 'Fe', 'Cu', 'Zn', 'Al', 'Ag', 'Ba', 'Co', 'Ni', 'Mn', 'Cr', 'Pt', 'Pd'],
});
for (const suffix of ['', 's']) {
  add(`ring${suffix},cycle${suffix},ring system${suffix}`, { kind: 'ring', sort: 'any' });
  add(
    ['aromatic', 'aryl', 'aromatic six membered', 'arene']
      .map((word) => `${word} ring${suffix},${word} system${suffix}`)
      .join(','),
    { kind: 'ring', sort: 'aromatic' },
  );
  add(`benzene ring${suffix},benzene system${suffix},phenyl ring${suffix}`, { kind: 'ring', sort: 'benzene' });
  add(`arene${suffix},aromatic${suffix === 's' ? 's' : ' nucleus'}`, { kind: 'ring', sort: 'aromatic' });
  add(`heterocycle${suffix},heterocyclic ring${suffix},heteroaromatic ring${suffix}`, { kind: 'ring', sort: 'hetero' });
  add(`saturated ring${suffix},aliphatic ring${suffix},non aromatic ring${suffix}`, {
    kind: 'ring',
    sort: 'saturated',
  });
  for (const [index, word] of sizes.entries())
    for (const size of [word, String(index + 3)])
      for (const tail of ['', ' aromatic', ' saturated', ' carbon'])
        for (const dash of ['membered', 'atom'])
          add(`${size} ${dash}${tail} ring${suffix},${size} ${dash}${tail} cycle${suffix}`, {
            kind: 'ring',
            sort: tail === ' aromatic' ? 'aromatic' : tail === ' saturated' ? 'saturated' : 'any',
            size: index + 3,
          });
  for (const [word, size] of [
    ['hexagon', 6],
    ['pentagon', 5],
    ['triangle', 3],
  ] as const)
    add(`${word}${suffix},${word}al ring${suffix}`, { kind: 'ring', sort: 'any', size });
  for (const order of ['single', 'double', 'triple'])
    add(`${order} bond${suffix},${order} line${suffix}`, { kind: 'bond', order });
  add(`aromatic bond${suffix}`, { kind: 'bond', order: 'aromatic' });
  add(`bond${suffix}`, { kind: 'bond', order: undefined });
  add(`multiple bond${suffix},unsaturation${suffix}`, { kind: 'bond', order: 'multiple' });
  add(`cation${suffix},positive ion${suffix},positively charged ion${suffix}`, { kind: 'ion', charge: 1 });
  add(`anion${suffix},negative ion${suffix},negatively charged ion${suffix}`, { kind: 'ion', charge: -1 });
  add(`ion${suffix},counterion${suffix},counter ion${suffix}`, { kind: 'ion', charge: 0 });
  add(`charge${suffix},sign${suffix}`, { kind: 'charge' });
  add(`atom${suffix}`, { kind: 'atom' });
  add(['position', 'corner', 'site'].map((word) => `ring ${word}${suffix}`).join(','), { kind: 'other' });
  add(`molecule${suffix},compound${suffix},structure${suffix},substance${suffix},species`, { kind: 'whole' });
  add(
    `stereocentre${suffix},stereocenter${suffix},chiral centre${suffix},chiral center${suffix},stereogenic centre${suffix},stereogenic center${suffix},asymmetric carbon${suffix},chiral carbon${suffix},chirality centre${suffix},chirality center${suffix}`,
    { kind: 'stereocentre' },
  );
  add(`substituent${suffix},side chain${suffix},sidechain${suffix},group${suffix},functional group${suffix}`, {
    kind: 'substituent',
  });
}
add('benzene,benzene nucleus', { kind: 'ring', sort: 'benzene' });
add('formula,drawing,picture,image,figure,scheme,skeleton,diagram,skeletal formula,structural formula', {
  kind: 'whole',
});

add('hydrogen bond,hydrogen bonds,amino acid,amino acids,double bond equivalent,lone pair,lone pairs', {
  kind: 'other',
});

/** By their first word, the longest first. */
const starts = new Map<string, (readonly [words: readonly string[], noun: Noun])[]>();
for (const [phrase, noun] of nouns) {
  if (phrase.startsWith('=')) continue;
  const words = phrase.split(' ');
  starts.set(words[0] ?? '', [...(starts.get(words[0] ?? '') ?? []), [words, noun]]);
}
for (const list of starts.values()) list.sort((a, b) => b[0].length - a[0].length);

/** The noun that begins with a word, spelled with its capitals or not; and of how many words it consists. */
export const nounAt = (
  words: readonly string[],
  at: number,
  spelled: string,
): { readonly noun: Noun; readonly length: number } | undefined => {
  const [, symbol = spelled, sign] = /^([A-Z][a-z]?)\d?([+−])$/.exec(spelled) ?? [];
  const exact = nouns.get(`=${symbol}`);
  if (exact?.kind === 'element' && sign !== undefined)
    return { noun: { ...exact, charge: sign === '+' ? 1 : -1 }, length: 1 };
  if (exact) return { noun: exact, length: 1 };
  const word = words[at] ?? '';
  // "co", "cn" and "me" in small letters are no formulas.
  if (word.length < 4 && word === spelled && /^(?:co|cn|me|oh|ho|hs|sh|ch\d|no\d|cho|lead|tin)$/.test(word))
    return undefined;
  for (const [phrase, noun] of starts.get(word) ?? [])
    if (phrase.every((one, index) => words[at + index] === one)) return { noun, length: phrase.length };
  return undefined;
};
