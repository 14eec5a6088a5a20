const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  axis: 'axes',
  series: 'series',
  species: 'species',
  datum: 'data',
  index: 'indices',
  matrix: 'matrices',
  hypothesis: 'hypotheses',
  analysis: 'analyses',
  foot: 'feet',
};

/** The plural of an English noun or of the last word of a noun phrase. */
export const plural = (noun: string): string => {
  const found = /^(.*?)([A-Za-z]+)$/.exec(noun);
  const last = found?.[2]?.toLowerCase() ?? '';
  const known = irregular[last];
  if (known !== undefined) return `${found?.[1] ?? ''}${known}`;
  if (/[^su]s$/i.test(last) && last.length > 3 && !/(?:ss|us|is)$/i.test(last)) return noun;
  if (/(?:s|x|z|ch|sh)$/i.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
};

/** The singular of a word: close enough to compare two words, not to print. */
export const singular = (word: string): string => {
  for (const [one, many] of Object.entries(irregular)) if (word === many) return one;
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
