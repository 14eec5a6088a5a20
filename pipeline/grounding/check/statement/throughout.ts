import type { Mention } from '../mention.js';
import { namesIn, type Match } from './match.js';

/** It is said of every place: "in every year". */
export const isEach = (groups: Match['groups']): boolean =>
  (groups['each']?.length ?? 0) > 0 || (groups['eachAfter']?.length ?? 0) > 0 || (groups['owners']?.length ?? 0) > 0;

/** "in every group but the police": where it is not so. */
export const exceptedIn = ({ but, each = [] }: Match['groups']): Mention[] => {
  const at = each.findIndex(({ code }) => code === 'z');
  return [...namesIn(but), ...(at < 0 ? [] : namesIn(each.slice(at)))];
};
