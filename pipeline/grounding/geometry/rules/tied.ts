import { colourWords } from '../../language/colour.js';
import type { Clause, Group } from '../read/sentence.js';

const closed = (words: string): RegExp => new RegExp(`^(?:${words})*\\s*$`, 'i');

const place =
  ' (?:on|at|in|to) the (?:(?:upper|lower|top|bottom|far) )?(?:left|right|top|bottom|middle|cent(?:re|er)|front|back|outside|inside)(?:[- ]hand side| side)?';
const who = ',? (?:which|that)(?= (?:is|are|has|have|was|were|measures?)\\b)';
const verb = "(?:is|are|was|were|isn['’]?t|aren['’]?t|be|being|has|have|must be|should be)";

const colour = colourWords.toSorted((a, b) => b.length - a.length).join('|');
const drawn =
  '(?:drawn|coloured|colored|filled|shaded|painted|shown|printed|marked|outlined|tinted|toned|rendered|highlighted|displayed|sketched|traced|plotted|appears?|given|hatched|done|made)';
const lookWords = closed(
  [
    place,
    who,
    ` ${verb}`,
    ` ${drawn}(?: in| with| as| by)?`,
    ' (?:in|both|all|not|also|only|each|a|an|the|one|ones|colou?rs?|light|dark|pale|bright|deep|soft|very|thick|thin|solid|dashed|dotted|lines?|strokes?|hidden|visible|invisible|ink|itself|completely|entirely|fully|clearly|here|of|but|and|with a)(?= |$)',
    `,? ?(?:(?:light|dark|pale|bright|deep)[- ])?(?:${colour})(?=[ ,]|$)`,
  ].join('|'),
);

/** What makes the words after a thing into a statement of how it looks: a verb, a participle or "in". */
const says = new RegExp(`\\b(?:${verb}|${drawn}|in)\\b`, 'i');

/** The group is all of what is spoken of: "the corner dots" are fewer than the dots. */
const isWhole = ({ text, tokens, offset }: Clause, { start, phrases }: Group): boolean => {
  const before = tokens.findLast((token) => token.end - offset <= start);
  if (phrases[0]?.name !== undefined) return true;
  if (before === undefined || text.slice(before.end - offset, start).trim() !== '') return true;
  return !/^(?:NOUN|ADJ)$/.test(before.pos) || /^(?:both|all|each|every|other|same|only|following)$/.test(before.lower);
};

const isSupposed = /\b(?:if|were|would|could|suppose|imagine|unless)\b/i;

/** "It" and "they" stand for what is sure where a sentence begins with them. */
const isVaguePronoun = ({ text }: Clause, { phrases, start }: Group): boolean =>
  phrases.some(({ det }) => det === 'pronoun') && text.slice(0, start).trim() !== '';

const pronoun = /^(?:\s|and|,|so|but)*(?:it|they|this|these|both|all|each|he|she)\b/i;

/** Whether a look is told of a group by nothing but a verb: only then is it sure that it is of this. */
export const isLookTied = (clause: Clause, group: Group, at: number): boolean => {
  if (isSupposed.test(clause.text)) return false;
  // What "it" stands for is sure where a sentence begins with it.
  if (!clause.groups.includes(group) || group.end > at)
    return (
      clause.start === 0 &&
      pronoun.test(clause.text.slice(clause.start, at)) &&
      lookWords.test(clause.text.slice(clause.start, at).replace(pronoun, ''))
    );
  const between = clause.text.slice(group.end, at);
  return !isVaguePronoun(clause, group) && isWhole(clause, group) && lookWords.test(between) && says.test(between);
};

const sizeWords = closed(
  [
    place,
    who,
    ` ${verb}`,
    ' (?:measures?|equals?|shows?|amounts? to|comes? to|comes out as|works out as|reads?|is labell?ed|are labell?ed|labell?ed|marked|given|stated|set|known to be|said to be|drawn|printed)(?: as| with| by| to be)?',
    ' (?:has|have|with|of)(?: (?:a|an|the))? \\p{L}+ of'.replaceAll('\\p{L}', '[a-z]'),
    ' (?:as|of|about|exactly|only|just|also|both|each|all|a|an|roughly|approximately|precisely|therefore|thus|then|always|equal to|long|equally|not)(?= |$)',
    ' (?:of|in) (?:the|this|that|our|its) [a-z]+',
    ' (?:marked |drawn |enclosed |formed )?(?:at|in) (?:the )?(?:corner |vertex |point )?[A-Z]\\b',
    ' between [^,;.\\d]*?(?= (?:is|measures|has|equals)\\b)',
    ' ?[=:≈(]',
  ].join('|'),
);

/** "With radius 4", "a slope of −2": the number is of what it names. */
const quantity =
  'radius|radii|diameter|length|slope|gradient|area|perimeter|circumference|height|slant|width|breadth|volume|surface';
const named = new RegExp(
  `(?<!\\bhalf (?:a |the |of the )?)\\b(?:${quantity})(?: (?:of|is|are|equals|equal to|amounts to|=|(?:is|are) (?:given|marked|labelled|shown) as))?(?: (?:about|exactly|only|just|roughly))? ?$`,
  'i',
);
const itsQuantity = new RegExp(
  `^(?:\\s|and|so|,|but|then|thus)*(?:(?:the|its|this|their) )?(?:total |common |shaded )?(?:${quantity})\\b[^,;.\\d]* (?:is|are|amounts to|measures|equals|comes to|must be|should be)(?: (?:about|exactly|only|just|roughly|therefore|thus))? $`,
  'i',
);

const ownSize =
  /^(?:\s|and|so|,|but|then|thus|hence)*(?:it|they|its(?: \p{L}+){1,2}|their(?: \p{L}+){1,2}|(?:the|this|each|every) (?:\p{L}+ )?\p{L}+(?: of the \p{L}+)?)(?: also| therefore| thus)? (?:is|are|has|have|measures?|equals?|comes? to|must be|should be|amounts? to)(?: (?:about|exactly|only|just|a|an|\p{L}+ of|equal to|labelled|given as|roughly|approximately|precisely))* $/iu;

/** Whether a number is told of a group by nothing but a verb, an "of" or a sign: only then is it sure that it is its size. */
export const isSizeTied = (
  clause: Clause,
  group: Group | undefined,
  { start, end }: { readonly start: number; readonly end: number },
): boolean => {
  const before = clause.text.slice(clause.start, start);
  if (isSupposed.test(before) || /\bwhose\b/.test(before) || (group && isVaguePronoun(clause, group))) return false;
  if ((group && clause.groups.includes(group) && group.start >= end) || named.test(before) || itsQuantity.test(before))
    return true;
  if (!group || !clause.groups.includes(group) || group.end > start) return ownSize.test(before);
  const between = clause.text.slice(group.end, start);
  const isNamed = group.phrases.length === 1 && group.phrases[0]?.name !== undefined;
  return (
    isWhole(clause, group) &&
    // "CF and a marked angle of 45°": of the last of them.
    !(group.phrases.length > 1 && between.trim() === 'of') &&
    !/\bfrom(?: the| its)? $/i.test(clause.text.slice(0, group.start)) &&
    sizeWords.test(between) &&
    (between.trim() !== '' || isNamed)
  );
};
