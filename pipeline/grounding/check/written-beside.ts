import { firstMatch } from '../all-matches.js';
import { unitName } from '../language/unit.js';
import { oncePer } from '../once-per.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const number = /^[-−+]?\d+(?:[.,]\d+)*/u;

/** Facts that tell what the marks show: a number that is one of these belongs to them. */
const measured: ReadonlySet<string> = new Set(['value', 'share', 'sum', 'mean', 'extreme', 'reference']);

/**
 * Numbers that stand on the figure by themselves and are of nothing that is drawn: an error rate below each violin, a
 * count of samples over each box. What they belong to, only the words beside them say.
 */
const beside = oncePer((world: World): ReadonlySet<string> => {
  const written = world.reading.texts.flatMap(({ text = '', role }) => {
    const digits = role === 'mark' ? firstMatch(text.trim(), number)?.[0] : undefined;
    return digits !== undefined && text.trim().length <= digits.length + 3 ? [digits.replace('−', '-')] : [];
  });
  const shown = world.facts.flatMap(({ predicate, value }) =>
    measured.has(predicate) && typeof value === 'number' ? [value] : [],
  );
  const isShown = (digits: string): boolean => {
    const decimals = digits.split('.')[1]?.length ?? 0;
    const near = 0.51 * 10 ** -decimals;
    return shown.some((value) => Math.abs(Math.abs(value) - Math.abs(Number(digits))) <= near);
  };
  return new Set(written.filter((digits) => !isShown(digits)));
});

const hasUnit = (word: string): boolean => unitName(word) !== undefined || /illion$|^thousand$/.test(word);

/** A finding all of whose numbers are written beside the marks: they are no values of these, and no wrong ones. */
export const unlessBeside = (found: Finding, { mentions, tokens }: Sentence, world: World): Finding => {
  if (found.ok !== false || world.reading.main?.form === 'field') return found;
  const numbers = mentions.flatMap((one) =>
    one.type === 'number' && one.start >= found.start && one.end <= found.end && one.digits !== '' ? [one] : [],
  );
  // "13.7 billion euros", where 13.7 is written: what is wrong may be the unit.
  if (numbers.some(({ to }) => hasUnit(tokens[to]?.lower ?? ''))) return found;
  return numbers.length > 0 && numbers.every(({ digits }) => beside(world).has(digits))
    ? { ...found, ok: undefined }
    : found;
};
