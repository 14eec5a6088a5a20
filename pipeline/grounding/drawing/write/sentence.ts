import { sentence as capitalised, type Said } from '../../write/said.js';

/** A sentence of its own, also where it ends with words that end in a stop: “Ready?” is no end of ours. */
export const sentence = (part: Said): Said => {
  const { text, facts } = capitalised(part);
  return { text: /[.!?]”$/.test(text) ? `${text}.` : text, facts };
};
