import { allMatches } from '../all-matches.js';
import { colourWords, isColour } from '../language/colour.js';
import { ordinalRank } from '../language/number.js';
import { type CutBar, cutBarsIn, isBlank } from './cut-bars.js';
import { areSame, countIn, countWords, fractionIn, fractionWords, type PictureRule, told, type Told } from './told.js';

const colour = colourWords.toSorted((a, b) => b.length - a.length).join('|');
const parts = '(?:parts|pieces|sections|segments|cells|boxes|rectangles|fields|squares|blocks)';
const state = `(?<state>(?:left |still |kept |not )?(?:white|blank|empty|unshaded|uncolou?red|unfilled|shaded|colou?red|filled|painted|marked)|${colour})`;
const number = (name: string): string => `(?<${name}>${countWords})`;

const barSaid = new RegExp(
  `\\b(?:(?<at>top(?:most)?|upper(?:most)?|middle|central|bottom|lower|lowest|last|first|second|third|fourth|fifth) (?:fraction )?bar|bar (?<letter>\\p{Lu})\\b|bar (?:for|of|showing|that shows|labelled|marked|with) (?<of>${fractionWords})|(?<colour>${colour}) bar)\\b`,
  'giu',
);

const barOf = (groups: Readonly<Record<string, string | undefined>>, bars: readonly CutBar[]): CutBar | undefined => {
  const { at = '', letter, of, colour: said } = groups;
  if (letter !== undefined) return bars.find((bar) => bar.letter === letter);
  if (of !== undefined) return bars.find(({ label }) => areSame(fractionIn(label), fractionIn(of)));
  if (said !== undefined) {
    const own = bars.filter(({ shaded }) => shaded.every(({ fill }) => isColour(fill ?? '', said)));
    return own.length === 1 ? own[0] : undefined;
  }
  const word = at.toLowerCase();
  if (/^(?:top|upper)/.test(word)) return bars[0];
  if (/^(?:middle|central)/.test(word)) return bars.length % 2 === 1 ? bars[(bars.length - 1) / 2] : undefined;
  if (/^(?:bottom|low|last)/.test(word)) return bars.at(-1);
  return word === 'first' ? bars[0] : bars[(ordinalRank(word) ?? 0) - 1];
};

/** The bar that something is said of: the one that follows at once ("… of the lowest bar"), or the one told last before. */
const meantAt = (text: string, { index, 0: words }: RegExpExecArray, bars: readonly CutBar[]): CutBar | undefined => {
  const all = allMatches(text, barSaid);
  const inside = all.find((one) => one.index >= index && one.index < index + words.length);
  const end = index + words.length;
  const after = all.find((one) => one.index >= end && /^ (?:of|in|on|for)(?: the)? $/.test(text.slice(end, one.index)));
  const before = all.findLast((one) => one.index <= index);
  const meant = inside ?? after ?? before;
  return meant && barOf(meant.groups ?? {}, bars);
};

const cutInto = new RegExp(
  `\\b(?:(?:cut|divided|split|partitioned|broken|separated)(?: up)? (?:in|into)|consists of|is made (?:up )?of) ${number('n')} (?:(?:equal|congruent|identical|equally \\w+|same-sized) )?${parts}\\b`,
  'gi',
);
const someOf = new RegExp(
  `\\b(?:only )?${number('n')}(?: out)? of (?:them|these|those|which|(?:its|the|their)(?: ${number('all')})?(?: equal)? ${parts}(?: (?:of|in|on) (?:the )?(?:[a-z]+ bar|bar \\p{Lu}))?)(?: (?:is|are|has been|have been|were|being))?(?: all)? ${state}\\b`,
  'giu',
);
const manyAre = new RegExp(
  `\\b(?:only |exactly |just )?${number('n')} ${parts.replace('s|', 's?|').replaceAll('s|', 's?|').replace('s)', 's?)')} (?:is|are|were|has been|have been|stays?|remains?) ${state}\\b`,
  'gi',
);
const shareIs = new RegExp(
  `\\b(?<of>${fractionWords})(?: of (?:it|the bar|its length))? (?:is|are|has been|stays|remains) ${state}\\b`,
  'gi',
);
const stands = new RegExp(
  `\\bbar (?:\\p{Lu} )?(?:represents|shows|stands for|is labelled|is marked|illustrates|displays|pictures|means)(?: the fraction)? (?<of>${fractionWords})`,
  'giu',
);
const listed = new RegExp(
  `\\b(?:these are|they are|showing|fractions(?: are)?|namely|shows?|for) (?<list>(?:${fractionWords})(?:(?:,| and|, and) (?:${fractionWords}))+)`,
  'gi',
);
const howMany = new RegExp(
  `\\b${number('n')}(?: (?:fraction|horizontal|coloured|equal|equally long|different|rectangular|long))* bars\\b(?! (?:are|is|that|which|with (?:a|an|one)))`,
  'gi',
);
const sameAs = new RegExp(
  `\\b(?<a>${fractionWords}) and (?<b>${fractionWords})(?: \\w+)? (?:are|is|have|show|stand for) (?:the same|equal|equivalent)`,
  'gi',
);
const most = /\b(?:shaded|colou?red|filled) part of (?:the |bar )?(?:\w+ bar|\p{Lu}) is the (?<most>longest|biggest|largest|greatest|shortest|smallest)\b/giu; // prettier-ignore
const mostFraction = new RegExp(
  `\\b(?<of>${fractionWords}) is (?:therefore |thus )?the (?<most>greatest|biggest|largest|smallest|least)\\b`,
  'gi',
);
const growing = /(?<!\bof (?:the|these|all) )(?<!part of )\bbars (?:get|become|grow|are getting) (?<way>shorter|longer|smaller|bigger|larger|wider)\b/gi; // prettier-ignore

const sharesOf = (bars: readonly CutBar[]): number[] => bars.map(({ pieces, shaded }) => shaded.length / pieces.length);

/** How many pieces of a bar are "white", "left white", "shaded" or of a colour. */
const countSo = ({ pieces }: CutBar, said: string): number =>
  /white|blank|empty|un(?:shaded|colo|filled)|^not /i.test(said)
    ? pieces.filter(isBlank).length
    : /shaded|colou?red|filled|painted|marked/i.test(said)
      ? pieces.filter((one) => !isBlank(one)).length
      : pieces.filter(({ fill }) => fill !== undefined && isColour(fill, said)).length;

const idsOf = ({ pieces }: CutBar): string[] => pieces.map(({ id }) => id);

const ofOne = (text: string, bars: readonly CutBar[]): Told[] => {
  const judged = (
    pattern: RegExp,
    of: (bar: CutBar, groups: Readonly<Record<string, string | undefined>>) => readonly [boolean, number],
  ) =>
    allMatches(text, pattern).flatMap((match): Told[] => {
      const bar = meantAt(text, match, bars);
      if (!bar) return [];
      const [ok, actual] = of(bar, match.groups ?? {});
      return [told(match, ok, actual, idsOf(bar))];
    });
  return [
    ...judged(cutInto, ({ pieces }, { n }) => [pieces.length === countIn(n), pieces.length]),
    ...judged(someOf, (bar, { n, all, state: said = '' }) => {
      const count = countSo(bar, said);
      return [count === countIn(n) && (all === undefined || countIn(all) === bar.pieces.length), count];
    }),
    ...judged(manyAre, (bar, { n, state: said = '' }) => [countSo(bar, said) === countIn(n), countSo(bar, said)]),
    ...judged(shareIs, (bar, { of, state: said = '' }) => {
      const share = countSo(bar, said) / bar.pieces.length;
      return [areSame(share, fractionIn(of)), share];
    }),
    ...judged(stands, (bar, { of }) => [
      areSame(fractionIn(bar.label), fractionIn(of)),
      bar.label === undefined ? NaN : fractionIn(bar.label),
    ]),
  ];
};

const isMost = (shares: readonly number[], own: number, said: string): boolean =>
  areSame(own, /^(?:sho|sma|lea)/i.test(said) ? Math.min(...shares) : Math.max(...shares));

const ofAll = (text: string, bars: readonly CutBar[]): Told[] => {
  const ids = bars.flatMap(idsOf);
  const shares = sharesOf(bars);
  const isShown = (words: string): boolean => shares.some((share) => areSame(share, fractionIn(words)));
  return [
    ...allMatches(text, listed).map((match) => {
      const all = allMatches(match.groups?.['list'] ?? '', new RegExp(fractionWords, 'gi'));
      return told(
        match,
        all.every(([words]) => isShown(words)),
        bars.map(({ label }) => label).join(', '),
        ids,
      );
    }),
    ...allMatches(text, howMany).map((match) =>
      told(match, countIn(match.groups?.['n']) === bars.length, bars.length, ids),
    ),
    ...allMatches(text, sameAs).map((match) => {
      const { a, b } = match.groups ?? {};
      return told(match, areSame(fractionIn(a), fractionIn(b)), null, ids);
    }),
    ...allMatches(text, most).flatMap((match): Told[] => {
      const bar = meantAt(text, match, bars);
      return bar
        ? [told(match, isMost(shares, sharesOf([bar])[0] ?? 0, match.groups?.['most'] ?? ''), null, idsOf(bar))]
        : [];
    }),
    ...allMatches(text, mostFraction).map((match) =>
      told(match, isMost(shares, fractionIn(match.groups?.['of']), match.groups?.['most'] ?? ''), null, ids),
    ),
    ...allMatches(text, growing).map((match) => told(match, false, 'equally long', ids)),
  ];
};

/** What is said of bars that are cut into equal pieces to show fractions. */
export const cutBarRule: PictureRule = (text, scene) => {
  if (!/\b(?:bars?|parts|pieces|fractions?|\d\/\d)\b/.test(text)) return [];
  const bars = cutBarsIn(scene);
  return bars.length === 0 || /\b(?:not|never)\b|n['’]t\b/.test(text)
    ? []
    : [...ofOne(text, bars), ...ofAll(text, bars)];
};
