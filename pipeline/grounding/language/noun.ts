const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  foot: 'feet',
  tooth: 'teeth',
  goose: 'geese',
  mouse: 'mice',
  axis: 'axes',
  series: 'series',
  species: 'species',
  fish: 'fish',
  sheep: 'sheep',
  aircraft: 'aircraft',
  datum: 'data',
  index: 'indices',
  matrix: 'matrices',
  vertex: 'vertices',
  hypothesis: 'hypotheses',
  analysis: 'analyses',
  basis: 'bases',
  crisis: 'crises',
  stimulus: 'stimuli',
  fungus: 'fungi',
  nucleus: 'nuclei',
  radius: 'radii',
  cactus: 'cacti',
  bacterium: 'bacteria',
  medium: 'media',
  stratum: 'strata',
  spectrum: 'spectra',
  phenomenon: 'phenomena',
  criterion: 'criteria',
  mitochondrion: 'mitochondria',
  flagellum: 'flagella',
  stoma: 'stomata',
  ganglion: 'ganglia',
  antenna: 'antennae',
  vertebra: 'vertebrae',
  hypha: 'hyphae',
  nebula: 'nebulae',
  locus: 'loci',
  focus: 'foci',
  calf: 'calves',
  deer: 'deer',
  ox: 'oxen',
  alga: 'algae',
  larva: 'larvae',
  leaf: 'leaves',
  half: 'halves',
  wolf: 'wolves',
  shelf: 'shelves',
  loaf: 'loaves',
  knife: 'knives',
  life: 'lives',
  wife: 'wives',
};
const regular = new Map(Object.entries(irregular).map(([one, many]) => [many, one]));

const uncounted = new Set(
  (
    'water air soil energy electricity power heat light rain rainfall snow precipitation weather traffic information ' +
    'equipment money music data health wood rice wheat sugar food sand steel status production generation consumption ' +
    'transport education evidence research knowledge progress furniture luggage noise means mass speed time sex ' +
    'literature software hardware employment income wealth waste advice pollution vegetation biomass glass paper metal'
  ).split(' '),
);

const thingsInIng = new Set(
  'ring string wing king spring building setting reading painting drawing meeting'.split(' '),
);

/** "Number shown", "Seats sold": the noun is before them, and has no plural of its own here. */
const participles = new Set('shown grown known drawn thrown sold born made eaten seen given taken chosen'.split(' '));

/** The noun can follow a number: not "three waters", "two heatings", "four means". */
export const isCounted = (noun: string): boolean => {
  const last = /([A-Za-z]+)$/.exec(noun)?.[1]?.toLowerCase() ?? '';
  if (last.length < 3 || uncounted.has(last)) return false;
  if (participles.has(last) || (last.length > 4 && /[^e]ed$/.test(last))) return false;
  return !/(?:ness|ism|ics|ware|wear)$/.test(last) && (!last.endsWith('ing') || thingsInIng.has(last));
};

/** The plural of an English noun or of the last word of a noun phrase. */
export const plural = (noun: string): string => {
  const found = /^(.*?)([A-Za-z]+)$/.exec(noun);
  const last = found?.[2]?.toLowerCase() ?? '';
  const known = Object.hasOwn(irregular, last) ? irregular[last] : undefined;
  if (known !== undefined) return `${found?.[1] ?? ''}${known}`;
  if (/[^su]s$/i.test(last) && last.length > 3 && !/(?:ss|us|is)$/i.test(last)) return noun;
  if (/(?:s|x|z|ch|sh)$/i.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
};

/** The singular of a word: close enough to compare two words, not to print. */
export const singular = (word: string): string => {
  const known = regular.get(word);
  if (known !== undefined) return known;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:x|z|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && word.length > 3 ? word.slice(0, -1) : word;
};

/** "a bar chart", "an area chart": the article follows the sound, not the letter. */
export const withArticle = (phrase: string): string =>
  `${(/^[aeiou]/i.test(phrase) && !/^(?:uni|use|usual|one\b|eu)/i.test(phrase)) || /^(?:hour|honest|8|11\b|18\b|x-|[FHLMNRSX][A-Z])/.test(phrase) ? 'an' : 'a'} ${phrase}`;

export const quantity = (count: number, noun: string, word: (count: number) => string): string =>
  `${word(count)} ${count === 1 ? noun : plural(noun)}`;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
