import { labelKey } from './tokenize.js';

/** "Fine-tuned" is also read as fine-tuning. */
const hyphened = (label: string): readonly string[] => {
  const [, first = '', verb] = /^(\p{L}+-)(\p{L}{3,}?)ed$/u.exec(label) ?? [];
  return verb === undefined ? [] : [`${first}${verb}ing`, ...(verb.endsWith('e') ? [] : [`${first}${verb}e`])];
};

const genders: Readonly<Record<string, readonly string[]>> = {
  men: ['males', 'boys', 'male'],
  women: ['females', 'girls', 'female'],
  male: ['men', 'boys'],
  female: ['women', 'girls'],
  males: ['men', 'boys'],
  females: ['women', 'girls'],
};

/** A label in words that say the same. */
export const otherWords = (label: string): readonly string[] => [
  ...hyphened(label),
  ...(genders[label.toLowerCase()] ?? []),
];

/** "7B" and "70B" for Orion-7B and Orion-70B: what is behind the hyphen that all share. */
export const behindHyphen = (
  labels: readonly string[],
): { readonly key: readonly string[]; readonly label: string }[] => {
  const shared = /^(.*\p{L}[- ])(?=\d+\p{L}+$)/u.exec(labels[0] ?? '')?.[1];
  if (shared === undefined || labels.length < 2) return [];
  if (!labels.every((label) => label.startsWith(shared) && /^\d+(?:\.\d+)?\p{L}+$/u.test(label.slice(shared.length))))
    return [];
  return labels.map((label) => ({ key: labelKey(label.slice(shared.length)), label }));
};
