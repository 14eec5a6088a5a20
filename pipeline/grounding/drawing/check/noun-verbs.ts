/** The stems of the verbs that a noun comes of: "evaporation", "condensation", "seepage", "payment". */
export const verbStems = (noun: string): readonly string[] => {
  const [, base = ''] = /^(\p{L}{3,}?)(?:ation|ition|ion|age|ment|ance|ence|al|ure|ing)$/u.exec(noun) ?? [];
  if (base === '') return [];
  const ends = noun.endsWith('ation') ? [base, `${base}at`] : noun.endsWith('ion') ? [base, `${base}it`] : [base];
  return ends.map((stem) => stem.replace(/e$/, ''));
};
