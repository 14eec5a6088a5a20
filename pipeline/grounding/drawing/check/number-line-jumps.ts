import { allMatches } from '../../all-matches.js';
import { countOf } from '../../check/number-words.js';
import type { SentenceText } from '../../check/sentences.js';
import { colourWords, isColour } from '../../language/colour.js';
import { ordinalRank } from '../../language/number.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing } from '../drawing.js';
import { lineIn, type NumberLine } from './number-line-model.js';
import { N, numberOf } from './number-line.js';
import type { Scope } from './verdict.js';

type Jump = NumberLine['jumps'][number];

const lengthOf = ({ from, to }: Jump): number => Math.abs(to - from);
const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 0.26;

/** The jumps in their order, where each begins at the end of the one before. */
const chainIn = oncePer((drawing: Drawing): readonly Jump[] => {
  const jumps = lineIn(drawing)?.jumps ?? [];
  const [first, more] = jumps.filter(({ from }) => !jumps.some(({ to }) => isNear(to, from)));
  if (!first || more) return [];
  const chain = [first];
  for (let next: Jump | undefined = first; next && chain.length <= jumps.length;) {
    const { to }: Jump = next;
    next = jumps.find((one) => !chain.includes(one) && isNear(one.from, to));
    if (next) chain.push(next);
  }
  return chain.length === jumps.length ? chain : [];
});

const noun = '(?:jump|hop|arc|leap|bounce|curved arrow)';
const colour = colourWords.toSorted((a, b) => b.length - a.length).join('|');
const rank = '(?<rank>first|second|third|fourth|fifth|last)';
const same =
  '(?:equal(?:ly (?:long|big|large|wide))?(?: in (?:length|size))?|the same|as (?:long|big|large|wide) as (?:each other|one another)|(?:of )?(?:the same|equal) (?:length|size|width)|(?:of )?equal length)';

const counted = new RegExp(
  `\\b(?<n>no|\\d+|one|two|three|four|five|six|seven|eight)(?: (?:big|small|curved|long|short|equal|different|(?<colour>${colour})))* ${noun}s?\\b(?! (?:of|by) \\d)`,
  'giu',
);
const equals = new RegExp(
  `\\b(?:both|all|the|these|the two|its)(?: of the)?(?: (?:two|three|four|blue|red|green))? ${noun}s (?:are|have|cover|span)(?: (?:all|both|exactly))? (?:(?<same>${same})|(?<differ>different|unequal|of different (?:length|size)s?|not (?:equally long|equal|the same)))\\b`,
  'giu',
);
const compared = new RegExp(
  `\\b(?:${rank} )${noun} is (?:(?:much|clearly|a bit|slightly) )?(?:the )?(?<more>longer|shorter|bigger|smaller|larger|wider)(?: than the (?<other>first|second|third|fourth|last)(?: one| ${noun})?| one| of the two|[.,;]|$)`,
  'giu',
);
const covers = new RegExp(
  `\\b(?:${rank} )${noun} (?:covers|is|spans|measures|has a (?:length|size) of|goes|moves|is worth|jumps) (?:exactly |only )?${N.replace('(', '(?<size>')}(?: (?:units?|steps?|places?|numbers?|long|wide)|[.,;]|$)(?! (?:to|and|from))`,
  'giu',
);
const placed = new RegExp(
  `\\b(?:${rank} )${noun} (?:goes|leads|runs|starts|is|begins|jumps|takes (?:us|you))[^.;,]*? (?:from|at) ${N.replace('(', '(?<from>')}(?: (?:and|ends|lands|leads|goes|stops))* (?:to|at|on) ${N.replace('(', '(?<to>')}(?![\\w.]\\d)`,
  'giu',
);
const ends = new RegExp(
  `\\b(?:(?<start>(?:the )?(?:start|starting point|beginning)(?: of the (?:jumps|walk|journey))? (?:is|lies|stands)(?: (?:at|on))?|(?:we|you|one|it|they|he|she|the jumps|everything) (?:starts?|begins?) (?:off )?(?:at|from|on))|(?:the )?(?:end|finish|final point|end point|goal|target)(?: of the (?:jumps|walk|journey))? (?:is|lies|stands)(?: (?:at|on))?|(?:we|you|one|it|they|he|she|the jumps)(?: (?:finally|then))* (?:ends?|finish(?:es)?|lands?|arrives?)(?: up)? (?:at|on|in)|(?:and|to) (?:ends?|finish(?:es)?|lands?|arrives?)(?: up)? (?:at|on)) (?:the number )?${N.replace('(', '(?<at>')}(?![\\w.]\\d)`,
  'giu',
);
const whole = new RegExp(
  `\\b(?:together|in total|altogether|in all),? the(?: \\w+)? ${noun}s (?:make|cover|are|add up to|come to|span) (?:exactly )?${N.replace('(', '(?<sum>')}\\b|\\bthe(?: \\w+)? ${noun}s(?: together| in total| altogether)? (?:make|cover|add up to|come to|span) (?:exactly )?${N.replace('(', '(?<sum2>')}\\b(?: (?:units|steps))?(?: together| in total| altogether| in all)?`,
  'giu',
);
const turned = new RegExp(
  `\\b(?:(?<each>both|all|the|these)(?: of the)?(?: (?:two|three|four|five))? (?:${noun}s|arrows) |(?<rank>first|second|third|last) ${noun} )(?:points?|go(?:es)?|jumps?|leads?|runs?|are directed|are pointing|moves?) (?:(?:to(?:wards)? the )?(?<way>left|right)(?:wards)?|(?<word>forwards?|backwards?))\\b`,
  'giu',
);

const at = (chain: readonly Jump[], word: string | undefined): Jump | undefined =>
  word === undefined
    ? undefined
    : word.toLowerCase() === 'last'
      ? chain.at(-1)
      : chain[(ordinalRank(word.toLowerCase()) ?? 0) - 1];

type Say = (match: RegExpExecArray, ok: boolean, actual: string | number) => Verdict;

/** How many there are, and whether they are equally long. */
const ofAll = (text: string, jumps: readonly Jump[], say: Say): Verdict[] => [
  ...allMatches(text, counted).flatMap((match): Verdict[] => {
    const { n = '', colour: word } = match.groups ?? {};
    if (/\b(?:first|last|other|next|of (?:the|these)|at least|more than) $/i.test(text.slice(0, match.index)))
      return [];
    const own =
      word === undefined
        ? jumps
        : jumps.filter(({ thing: { element } }) => isColour(element.stroke ?? '', word.toLowerCase()));
    return [say(match, countOf(n.toLowerCase()) === own.length, own.length)];
  }),
  ...allMatches(text, equals).map((match) => {
    const sizes = jumps.map(lengthOf);
    const isSo = sizes.every((one) => isNear(one, sizes[0] ?? NaN));
    return say(match, isSo === (match.groups?.['same'] !== undefined), sizes.join(', '));
  }),
  ...allMatches(text, whole).map((match) => {
    const sum = jumps.reduce((total, jump) => total + lengthOf(jump), 0);
    return say(match, isNear(numberOf(match.groups?.['sum'] ?? match.groups?.['sum2'] ?? ''), sum), sum);
  }),
];

/** Of the first, the second, the last: how long it is, from where to where it goes. */
const ofOne = (text: string, chain: readonly Jump[], say: Say): Verdict[] => [
  ...allMatches(text, compared).flatMap((match): Verdict[] => {
    const { rank: which, more = '', other } = match.groups ?? {};
    const own = at(chain, which);
    const against = other === undefined ? chain.filter((one) => one !== own) : [at(chain, other)];
    const [rival] = against;
    if (!own || !rival || against.length > 1 || rival === own) return [];
    const gap = lengthOf(own) - lengthOf(rival);
    return [say(match, /^(?:short|small)/i.test(more) ? gap < 0 : gap > 0, `${lengthOf(own)}, ${lengthOf(rival)}`)];
  }),
  ...allMatches(text, covers).flatMap((match): Verdict[] => {
    const own = at(chain, match.groups?.['rank']);
    return own
      ? [say(match, isNear(Math.abs(numberOf(match.groups?.['size'] ?? '')), lengthOf(own)), lengthOf(own))]
      : [];
  }),
  ...allMatches(text, placed).flatMap((match): Verdict[] => {
    const own = at(chain, match.groups?.['rank']);
    if (!own) return [];
    const ok =
      isNear(numberOf(match.groups?.['from'] ?? ''), own.from) && isNear(numberOf(match.groups?.['to'] ?? ''), own.to);
    return [say(match, ok, `${own.from} to ${own.to}`)];
  }),
  ...allMatches(text, ends).flatMap((match): Verdict[] => {
    const [first, last] = [chain[0], chain.at(-1)];
    if (!first || !last) return [];
    // "The number line starts at −5 and ends at 5": the line does.
    if (/\b(?:line|axis|scale|numbers|ticks)\b/i.test(text.slice(0, match.index))) return [];
    const actual = match.groups?.['start'] === undefined ? last.to : first.from;
    return [say(match, isNear(numberOf(match.groups?.['at'] ?? ''), actual), actual)];
  }),
];

const ways = (text: string, jumps: readonly Jump[], chain: readonly Jump[], say: Say): Verdict[] =>
  allMatches(text, turned).flatMap((match): Verdict[] => {
    const { rank: which, way, word } = match.groups ?? {};
    const own = which === undefined ? jumps : [at(chain, which)].flatMap((one) => one ?? []);
    const sign = way?.toLowerCase() === 'left' || /^back/i.test(word ?? '') ? -1 : 1;
    return own.length === 0
      ? []
      : [
          say(
            match,
            own.every(({ from, to }) => (to - from) * sign > 0),
            own.map(({ from, to }) => `${from} to ${to}`).join(', '),
          ),
        ];
  });

/** What is said of arrows that jump along a number line: how many, how long, from where to where. */
export const jumpRule = (sentence: SentenceText, { drawing, about }: Scope): Verdict[] => {
  const jumps = lineIn(drawing)?.jumps ?? [];
  const { text, start } = sentence;
  if (jumps.length === 0 || /\b(?:never|neither|nor|would|if)\b|n['’]t\b/i.test(text)) return [];
  const chain = chainIn(drawing);
  const say: Say = (match, ok, actual) => ({
    start: start + match.index,
    end: start + match.index + match[0].replace(/[.,;]$/, '').length,
    ok,
    stated: match[0],
    actual,
    facts: about('shape', ...jumps.map(({ thing }) => thing)),
  });
  const isDenied = /\bnot\b/i.test(text.replaceAll(/\bare not (?:equally long|equal|the same)\b/gi, ''));
  return isDenied ? [] : [...ofAll(text, jumps, say), ...ofOne(text, chain, say), ...ways(text, jumps, chain, say)];
};
