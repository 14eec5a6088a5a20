/** "dig" → "digging", "write" → "writing", "sow" → "sowing". */
export const gerundOf = (verb: string): string => {
  if (/(?:[^aeiou]|u)e$/.test(verb) && verb.length > 2) return `${verb.slice(0, -1)}ing`;
  // One short syllable doubles its last letter.
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb)) return `${verb}${verb.at(-1) ?? ''}ing`;
  return `${verb}ing`;
};
