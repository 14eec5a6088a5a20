/** Words in quotation marks say what is written, and nothing else. `at`: a place in the text. */
export const isQuoted = (text: string, at: number): boolean =>
  ((text.slice(0, at).match(/[“"”]/g) ?? []).length & 1) === 1;
