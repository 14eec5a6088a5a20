import { allMatches } from '../all-matches.js';
import type { Mention } from './mention.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const span =
  '(?:(?:whole |entire |observed |displayed |study |observation |time |survey |reporting )*(?:period|series|decade|year|timeline|time ?frame|interval|study|experiment|survey|record|run|training|test|day|week|month|season|chart|graph|plot|x-axis))(?: shown| covered| displayed)?';
const ends = new RegExp(
  `(?:^|[,;] |\\b(?:at|by|in|until|and) )(?:at |by |in )?(?<term>the (?:very )?(?:(?<last>end)|start|beginning|outset)(?: of (?:(?:the|this) ${span}|training))?)(?=[,;.:]|$| [\\p{Ll}\\p{Lu}])`,
  'giu',
);
const opening = /^(?<term>initially|at first|originally|at the outset),/giu;

/** Ordered, and told by their ends: years, months, steps. */
const labelsOf = ({ plots: [plot], reading }: World): readonly string[] => {
  const { category, form } = plot ?? {};
  if (!category || reading.panels.length > 1 || !/^(?:line|area)$/.test(form ?? '')) return [];
  return category.labels.length > 2 ? category.labels : [];
};

/** What would follow if the end were that of something else: "the end of 2015", "the end of the axis". */
const isOfOther = (after: string): boolean => /^ of\b/i.test(after);

/** "by the end of the period", "at the beginning", "initially,": the first and the last place of a course. */
export const withTimeEnds = (sentence: Sentence, world: World): Sentence => {
  const { text, start, tokens, mentions } = sentence;
  if (!/\b(?:end|start|beginning|outset|initially|originally|first)\b/i.test(text)) return sentence;
  const labels = labelsOf(world);
  const [first, last] = [labels[0], labels.at(-1)];
  if (first === undefined || last === undefined) return sentence;
  // Where a place is named, the end may be that of another stretch.
  if (
    mentions.some(
      (one) => one.type === 'date' || (one.type === 'name' && one.refs.some(({ role }) => role === 'category')),
    )
  )
    return sentence;
  const found = [...allMatches(text, ends), ...allMatches(text, opening)].flatMap((match): Mention[] => {
    const term = match.groups?.['term'] ?? '';
    const at = match.index + match[0].lastIndexOf(term);
    const end = at + term.length;
    if (isOfOther(text.slice(end))) return [];
    const from = tokens.findIndex((token) => token.start >= start + at);
    const to = tokens.findIndex((token) => token.start >= start + end);
    if (from < 0 || to <= from) return [];
    return [
      {
        type: 'name',
        refs: [{ role: 'category', label: match.groups?.['last'] === undefined ? first : last }],
        quoted: false,
        from,
        to,
        start: start + at,
        end: start + end,
        used: false,
      },
    ];
  });
  if (found.length === 0) return sentence;
  const others = mentions.filter((one) => !found.some((own) => one.from < own.to && own.from < one.to));
  return { ...sentence, mentions: [...others, ...found].toSorted((a, b) => a.from - b.from) };
};
