import { mayMatch } from '../all-matches.js';
import { isEntity } from './clause.js';
import type { Finding } from './mention.js';
import { factsOfRows, hasValue, matchesRow, measureOf, nameOf } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const none = '(?:no|not a single|not one|zero)(?: \\p{L}+ of)?';
const done =
  '(?:(?:was|were|is|are|has been|have been) )?(?:\\p{L}+(?:ed|en)|sold|made|grown|bought|found|caught|lost|won|sent|built|recorded)?';
const at = '(?:in|at|on|by|from|for|during|to) (?:the )?<n>';
/** "No squash was sold in Corfe", "in Corfe there was not a single ton of squash", "Corfe sold no squash". */
const patterns = [
  `(?:there (?:was|were|is|are) )?${none} <n> ?${done} ?${at}`,
  `${at},? (?:there (?:was|were|is|are) )?${none} <n>(?: (?:was|were|is|are)(?: \\p{L}+)?)?`,
  `(?:the )?<n> (?:has|had|sold|sells|\\p{L}+ed|got|saw|made) ${none} <n>(?: at all)?`,
].map((one) => new RegExp(`^${one}[.!]?$`, 'iu'));

/** One cell, bar or point of which it is told that there is nothing: its value is zero. */
export const noneFindings = ({ text, start, mentions }: Sentence, world: World): Finding[] => {
  if (!mayMatch(text, /\b(?:no|not|zero)\b/i)) return [];
  const names = mentions.filter(isEntity);
  if (names.length !== 2 || mentions.some(({ type }) => type === 'quote')) return [];
  const coded = names
    .toReversed()
    .reduce((line, { start: from, end }) => `${line.slice(0, from - start)}<n>${line.slice(end - start)}`, text.trim());
  const rows = world.rows.filter(hasValue).filter((row) => names.every((name) => matchesRow(row, name)));
  const [row, ...others] = rows;
  if (!row || others.length > 0 || !patterns.some((pattern) => pattern.test(coded))) return [];
  const slack = (measureOf(world, row)?.tolerance(row.value) ?? 0) * 0.5;
  const ok = row.value === 0 ? true : Math.abs(row.value) > slack ? false : undefined;
  const [stated, actual, facts] = [text.trim(), `${nameOf(row)}: ${row.value}`, factsOfRows(world, [row])];
  return [{ start, end: start + text.trimEnd().length, ok, stated, actual, facts, plain: true }];
};
