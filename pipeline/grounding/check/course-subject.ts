import { hasSense, isEntity, type Clause } from './clause.js';
import { directionOf } from './course-cues.js';
import type { Mention, MentionOf } from './mention.js';
import { oncePer } from '../once-per.js';

/** How many of the courses a clause says it of. */
export type Share = 'all' | 'none' | 'some' | 'most' | number;

/** "climbed slowly and steadily": how it went, and no turn. */
const isAdverb = ({ sentence: { tokens } }: Clause, mention: Mention): boolean =>
  hasSense(mention, 'steady') && tokens[mention.from]?.lower.endsWith('ly') === true;

/** The words of a clause that tell a course or a turn of one: asked for by each of them. */
const turnsIn = oncePer((clause: Clause): readonly Mention[] =>
  clause.mentions.filter(
    (other) =>
      (directionOf(clause, other) !== undefined && !isAdverb(clause, other)) || hasSense(other, 'peak', 'trough'),
  ),
);

/** The stretch of words that belongs to a course word: from the one before it to the one after it. */
export const reachOf = (clause: Clause, mention: Mention): { readonly from: number; readonly to: number } => {
  const turns = turnsIn(clause);
  const before = turns.findLast((other) => other.to <= mention.from);
  const after = turns.find((other) => other.from >= mention.to && other.from > mention.from + 2);
  return { from: Math.max(before?.to ?? clause.from, reasonBefore(clause, mention)), to: after?.from ?? clause.to };
};

/** "All growth came from A, as both B and C shrank": where the reason begins. */
const reasonBefore = ({ sentence: { tokens }, from }: Clause, mention: Mention): number => {
  const at = tokens.findLastIndex(
    ({ lower }, index) =>
      index > from && index < mention.from && /^(?:as|because|since)$/.test(lower) && tokens[index - 1]?.text === ',',
  );
  return at < 0 ? from : at;
};

/** "unlike A", "more than A", "above A": with whom the subject is compared. */
const isCompanion = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean => {
  const words = tokens.slice(Math.max(0, from - 3), from).map((token) => token.lower);
  while (/^(?:the|a|an|that|of|in|for)$/.test(words.at(-1) ?? '')) words.pop();
  return /^(?:than|unlike|like|above|below|over|under|against|behind|past|beyond|versus|except)$/.test(
    words.at(-1) ?? '',
  );
};

/**
 * Whose course a word tells: those named before it, "A and B rose"; those of the word before it, "A rose and fell";
 * those named behind it, "a fall of A". Empty where its clause names none.
 */
export const subjectOf = (
  clause: Clause,
  mention: Mention,
  isSubject: (other: Mention) => boolean,
): readonly Mention[] => {
  const { from, to } = reachOf(clause, mention);
  const named = clause.mentions.filter(
    (other) => isEntity(other) && !clause.scope.includes(other) && isSubject(other) && !isCompanion(clause, other),
  );
  const before = named.filter((other) => other.to <= mention.from && other.from >= from);
  if (before.length > 0) return before;
  const previous = clause.mentions
    .filter((other) => other.to <= mention.from && directionOf(clause, other) !== undefined)
    .at(-1);
  const carried = previous ? subjectOf(clause, previous, isSubject) : [];
  return carried.length > 0 ? carried : named.filter((other) => other.from >= mention.to && other.to <= to);
};

/** "beech rose by 7 points and maple by 19": the verb holds for the second as well. */
export const gapped = (
  clause: Clause,
  mention: Mention,
  isSubject: (other: Mention) => boolean,
): readonly Mention[] => {
  const { tokens } = clause.sentence;
  const { to } = reachOf(clause, mention);
  return clause.mentions.filter(
    (other) =>
      other.from >= mention.to &&
      other.to <= to &&
      isEntity(other) &&
      isSubject(other) &&
      /^(?:and|,|but|while)$/.test(tokens[other.from - 1]?.lower ?? '') &&
      /^(?:by|to|from)$/.test(tokens[other.to]?.lower ?? ''),
  );
};

const quantifier: readonly (readonly [RegExp, Share])[] = [
  [/\b(?:none|no|neither|nobody|nothing|not (?:one|a single|any))\b/i, 'none'],
  [/\b(?:not (?:all|every|each|both))\b/i, 'some'],
  [/\b(?:all|every|each|both)\b/i, 'all'],
  [/\b(?:most|the majority)\b/i, 'most'],
  [/\b(?:some|several|a few|many|at least one)\b/i, 'some'],
];

const counts = (mention: Mention): mention is Mention & MentionOf<'number'> =>
  mention.type === 'number' && mention.unit === 'plain' && Number.isInteger(mention.value) && mention.value < 50;

/** "Only one of the five lines is flat", "three species declined", "none of them falls": of how many it is said. */
export const shareOf = (
  clause: Clause,
  mention: Mention,
): { readonly share: Share; readonly used: readonly Mention[] } | undefined => {
  const { from } = reachOf(clause, mention);
  const { text, start, tokens } = clause.sentence;
  const first = clause.mentions.find((other) => other.from >= from && other.to <= mention.from && counts(other));
  const lead = (tokens[from]?.start ?? start) - start;
  const said = text.slice(lead, mention.start - start);
  const at = first ? first.start - start - lead : -1;
  const opening = /^(?:[\s,;:]|and|but|only|just|exactly|the|in|of)*$/i;
  if (first?.type === 'number' && opening.test(said.slice(0, at))) return { share: first.value, used: [first] };
  for (const [pattern, share] of quantifier) {
    const found = pattern.exec(said);
    if (found && opening.test(said.slice(0, found.index))) return { share, used: [] };
  }
  return undefined;
};

/** The three of "three lines rise" says how many rise, not how many there are. */
export const countsCourses = (clause: Clause, number: Mention): boolean =>
  clause.mentions.some(
    (other) =>
      other.from >= number.to &&
      directionOf(clause, other) !== undefined &&
      // "Fifteen dots with names going up": how all of them lie.
      !clause.sentence.tokens[other.from]?.lower.endsWith('ing') &&
      shareOf(clause, other)?.used.includes(number),
  );

/** "Only A rose", "A alone rose", "A is the only one that rose". */
export const isOnlyOne = ({ sentence: { tokens } }: Clause, own: readonly Mention[]): boolean => {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const end = own.at(-1)?.to ?? 0;
  return (
    /^(?:only|just|alone)$/.test(word((own[0]?.from ?? 0) - 1)) ||
    /^(?:only|alone)$/.test(word(end)) ||
    (word(end) === 'is' && word(end + 2) === 'only')
  );
};

/** "The only one that falls by more than half": others may fall by less. */
export const saysHowMuch = ({ sentence }: Clause, { end }: Mention): boolean =>
  /^\s*(?:by|to|above|below|more than|less than|over|under)\b/i.test(sentence.text.slice(end - sentence.start));

/** "because it is the only one that falls": of one that was named before. */
export const isSole = ({ sentence: { text, start } }: Clause, mention: Mention): boolean =>
  /\bthe only (?:one|line|curve|series) (?:that|which|to) (?:\p{L}+ )?$/iu.test(text.slice(0, mention.start - start));

/** "from 610 in 2013 to 820 in 2016": each number has its own place right behind it. */
export const isLegOfOne = (
  { sentence: { tokens, text, start } }: Clause,
  numbers: readonly Mention[],
  places: readonly Mention[],
): boolean =>
  numbers.every((number, index) => {
    const place = places[index];
    return (
      place !== undefined &&
      place.from > number.to &&
      place.from - number.to <= 4 &&
      /^(?:in|at|on|by)$/.test(tokens[place.from - 1]?.lower ?? '') &&
      !/[,;]/.test(text.slice(number.end - start, place.start - start))
    );
  });

/** How many of the courses go that way for certain and at most, against how many should. */
export const isShare = (share: Share, certain: number, possible: number, of: number): boolean => {
  if (typeof share === 'number') return certain <= share && share <= possible;
  if (share === 'none') return certain === 0;
  if (share === 'all') return possible === of;
  return share === 'most' ? possible * 2 > of : possible > 0;
};
