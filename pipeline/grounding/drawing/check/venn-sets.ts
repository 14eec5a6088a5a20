import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { colourWords, isColour } from '../../language/colour.js';
import type { Verdict } from '../../verdict.js';
import { hasName, meantBy, sortedIn } from './circles.js';
import { vennOf, type Circle, type Venn } from './venn-model.js';
import type { Scope } from './verdict.js';

const colour = colourWords.toSorted((a, b) => b.length - a.length).join('|');
const named = '(?<name>(?:[\\p{L}\\d-]+ ){1,3}?)';

const apart =
  /\b(?:(?:are|is|being)(?: completely| entirely| fully)? (?:disjoint|separate|mutually exclusive|non-overlapping)|(?:do not|don't|never|does not|doesn't) (?:overlap|intersect|meet|share|touch|cross|have (?:anything|any elements?|elements|a region|an overlap) in common)|(?:have|has|having|with) (?:no|nothing|an empty) (?:overlap|intersection|elements?|common|in common|region)|(?:have|has) nothing in common|without (?:any )?(?:overlap|overlapping|intersection))\b/giu;
const together =
  /\b(?:sets?|circles?|both|they|which|that) (?:partly |partially |clearly )?(?:overlap|intersect|cross each other)\b/giu;
const isIn = new RegExp(
  `\\b${named}(?:circle |set |disc |region )?(?:is |are |has been |appears |drawn |shown )+(?:shaded |filled |coloured |colored |drawn |painted |tinted |marked |highlighted |shown )*(?:in )?(?:light |pale |dark )?(?<colour>${colour})\\b`,
  'giu',
);
const circleIs = new RegExp(
  `\\b(?<colour>${colour}) (?:circle|disc|set|one|region)(?: on the (?:left|right)| at the (?:top|bottom))?,?(?: (?:is|are|for|stands|represents|shows|labelled|labeled|called|named|marked|means|contains|the))+ ${named.replace('{1,3}?', '{0,2}')}(?<last>[\\p{L}\\d-]+)`,
  'giu',
);
const none =
  /\b(?:nobody|no one|no-one|none of (?:them|the \p{L}+)|no (?:people|person|student|students|pupil|pupils|element|elements|number|numbers|animals?|member|members|customers?|children|one))\b(?<rest>[^.;]*)/giu;
const extreme =
  /\b(?<way>smallest|lowest|least|largest|biggest|highest|greatest) (?:number|value|count|figure|entry|region)(?<where>(?: (?:in|of|shown|on|within|among|inside|the|this|whole|venn|diagram|picture|figure|all|any|both|circles?|sets?|overlap|intersection|middle|outside|only|left|right))*) is (?:the |only |just )*(?<n>\d+(?:\.\d+)?)/giu;
const compared = /\b(?<way>more|fewer|less) (?<one>[^.;,]*?) than (?<other>[^.;,]*)/giu;

const sayer =
  (sentence: SentenceText, { about }: Scope) =>
  (
    match: RegExpExecArray,
    ok: boolean,
    stated: string | number,
    actual: string | number | null,
    circles: readonly Circle[],
  ): Verdict => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].trimEnd().length,
    ok,
    stated,
    actual,
    facts: ok ? about('relation', ...circles.flatMap(({ things }) => things)) : [],
  });

const plain = (words: string): string =>
  ` ${words
    .toLowerCase()
    .replaceAll(/[,“”"]/g, ' ')
    .replaceAll(/\s+/g, ' ')} `;

/** The numbers among which one is the greatest: those that are sorted, in the region that is told, or all that count. */
const rankedIn = (where: string, venn: Venn): readonly number[] => {
  if (venn.areMembers) return sortedIn(where, venn);
  return /overlap|both|inter|middle|outside|only|left|right/i.test(where) ? [] : venn.regions.map(({ value }) => value);
};

/** Which sets overlap, in which colours they are drawn, in which region nothing is, where the most are. */
export const setVerdicts = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const venn = scope.drawing.kind === 'shapes' ? vennOf(scope.drawing) : undefined;
  if (!venn) return [];
  const { text } = sentence;
  const { circles } = venn;
  const said = sayer(sentence, scope);
  const calledIn = (words: string): Circle[] =>
    circles.filter(({ names }) => names.some((name) => hasName(words.toLowerCase().trim(), name)));
  const overlap = ([a, b]: readonly Circle[]): boolean =>
    a !== undefined && b !== undefined && Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r;
  const pair = (before: string): readonly Circle[] => {
    const own = calledIn(before);
    return own.length === 2 ? own : circles.length === 2 ? circles : [];
  };
  return [
    ...allMatches(text, apart).flatMap((match) => {
      const two = pair(text.slice(0, match.index));
      return two.length === 2 ? [said(match, !overlap(two), 'disjoint', 'overlap', two)] : [];
    }),
    ...allMatches(text, together).flatMap((match) => {
      const two = pair(text.slice(0, match.index));
      return two.length === 2 && !/\b(?:not|never|n't)\b/.test(text)
        ? [said(match, overlap(two), 'overlap', null, two)]
        : [];
    }),
    ...[...allMatches(text, isIn), ...allMatches(text, circleIs)].flatMap((match) => {
      const groups = match.groups ?? {};
      const [own, ...others] = calledIn(`${groups['name'] ?? ''} ${groups['last'] ?? ''}`);
      const word = (groups['colour'] ?? '').toLowerCase();
      if (!own || others.length > 0) return [];
      const ok = own.colours.some((hex) => isColour(hex, word));
      return [said(match, ok, word, own.colours[0] ?? null, [own])];
    }),
    ...allMatches(text, none).flatMap((match) => {
      const meant = meantBy(plain(match.groups?.['rest'] ?? ''), venn) ?? [];
      return meant.length > 0 && !/\b(?:than|but|except|besides|apart)\b/.test(match[0])
        ? [said(match, meant.includes(0), 0, meant[0] ?? null, [])]
        : [];
    }),
    ...allMatches(text, extreme).flatMap((match) => {
      const small = /^(?:small|low|least)/i.test(match.groups?.['way'] ?? '');
      const { where = '', n = '' } = match.groups ?? {};
      const among = rankedIn(where, venn);
      if (among.length === 0) return [];
      const best = small ? Math.min(...among) : Math.max(...among);
      return [said(match, Number(n) === best, Number(n), best, [])];
    }),
    ...allMatches(text, compared).flatMap((match) => {
      const { way = '', one = '', other = '' } = match.groups ?? {};
      const [a, b] = [meantBy(plain(one), venn), meantBy(plain(other), venn)];
      if (!a?.length || !b?.length) return [];
      const sign = /more/i.test(way) ? 1 : -1;
      const seen = a.flatMap((x) => b.map((y) => (x - y) * sign > 0));
      return seen.every((ok) => ok === seen[0]) ? [said(match, seen[0] === true, way, null, [])] : [];
    }),
  ];
};
