import { escaped } from '../../language/escaped.js';
import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { isColour } from '../../language/colour.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing } from '../drawing.js';
import { meantBy } from './circles.js';
import { vennOf, type Circle, type Region, type Venn } from './venn-model.js';
import type { Scope } from './verdict.js';

interface Sorted {
  readonly venn: Venn;
  readonly told: RegExp;
}

/** What is sorted into the circles of a Venn diagram, and how a list of some of it is told. */
const sortedOf = oncePer((drawing: Drawing): Sorted | undefined => {
  const venn = drawing.kind === 'shapes' ? vennOf(drawing) : undefined;
  if (!venn?.areMembers || venn.regions.length < 3) return undefined;
  const names = venn.regions.map(({ text: { name = '' } }) => name).toSorted((a, b) => b.length - a.length);
  const item = `(?:the |an? )?["“]?(?:${names.map(escaped).join('|')})["”]?`;
  return {
    venn,
    told: new RegExp(
      `(?<![\\p{L}\\d.])(?:(?<only>only|just) )?(?<list>${item}(?:(?:, and |, | and | or )${item})*)(?: (?<verb>is|are|isn't|aren't|lies?|stands?|belongs?|sits?|appears?|can|cannot|can't|does|doesn't|do|don't|has|have|\\p{L}+s))(?<where> [^.;:]+)`,
      'giu',
    ),
  };
});

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/["“”]|^(?:the|an?) /g, '')
    .trim();

/** "The green circle", "the left circle": by what it is called. */
const withNames = (words: string, { circles }: Venn): string =>
  words.replaceAll(/(\p{L}+) (?:circle|set|one|disc|ring|bubble)\b/giu, (whole, word: string) => {
    const row = circles.toSorted((a, b) => a.x - b.x);
    const own = /^left$/i.test(word)
      ? row[0]
      : /^right$/i.test(word)
        ? row.at(-1)
        : circles.find(({ colours }) => colours.some((hex) => isColour(hex, word.toLowerCase())));
    return own?.names[0] ?? whole;
  });

/** A set that is called by what its members do: "can fly", "lays eggs". */
const doing = /^(?:can|has|have|is|are|lives?|\p{Ll}{2,}s)\s+\p{L}/u;

const stemmed = (name: string): string => {
  const [first = '', ...rest] = name.toLowerCase().split(/\s+/);
  return [
    /^(?:can|has|is)$/.test(first) ? `${first}(?: both| all| also)?` : `${escaped(first.replace(/s$/, ''))}s?`,
    ...rest.map(escaped),
  ].join(' ');
};

/** "Can fly but does not lay eggs": for each set that is told so, whether they are in it. */
const toldOf = (words: string, circle: Circle): boolean | undefined => {
  const name = circle.names[0] ?? '';
  if (!doing.test(name)) return undefined;
  const said = stemmed(name);
  const rest = said.replace(/^(?:can|has|is) /, '');
  if (new RegExp(`\\b(?:not|n['’]t|cannot|neither|nor|never) (?:${said}|${rest})\\b`, 'iu').test(words)) return false;
  return new RegExp(`\\b${said}\\b`, 'iu').test(words) ? true : undefined;
};

/** "Neither the dog nor the hen can fly", "an animal other than the hen lays eggs". */
const denied = /\b(?:neither|nor|not|no|than|if|except|unlike|besides)\b[^.;:]*$/iu;

/** "9 is only in the blue circle", "the bat can fly but it does not lay eggs", "only the duck is in all three circles". */
export const memberRule = (sentence: SentenceText, { drawing, about }: Scope): Verdict[] => {
  const sorted = sortedOf(drawing);
  if (!sorted) return [];
  const { venn, told } = sorted;
  return allMatches(sentence.text, told).flatMap((match): Verdict[] => {
    const { only, list = '', verb = '', where = '' } = match.groups ?? {};
    if (denied.test(sentence.text.slice(0, match.index))) return [];
    // "The common factors of 12 and 18 are 1, 2 and 3": of which it is told, and not what.
    if (
      /\b(?:factors?|divisors?|multiples?|numbers?|set|circle|all|those|both) of $/iu.test(
        sentence.text.slice(0, match.index),
      )
    )
      return [];
    const items = list.split(/, and |, | and | or /i).map(bare);
    const those = items.flatMap((item) =>
      venn.regions.filter(({ text: { name = '' } }) => name.toLowerCase() === item),
    );
    if (those.length < items.length) return [];
    const [clause = ''] = where.split(/,? (?:while|whereas|although)\b/u);
    const said = (ok: boolean): Verdict => ({
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      ok,
      stated: 'in the circles',
      actual: those[0]?.within.map((index) => venn.circles[index]?.names[0]).join(' and ') ?? null,
      facts: ok ? about('text', ...those.map(({ text }) => text)) : [],
    });
    const words = `${verb}${clause}`;
    const does = venn.circles.flatMap((circle, index) => {
      const is = toldOf(words, circle);
      return is === undefined ? [] : [{ index, is }];
    });
    const fits = ({ within }: Region): boolean => does.every(({ index, is }) => within.includes(index) === is);
    const isPlace =
      /^(?:is|are|lies?|stands?|belongs?|sits?|appears?)$/i.test(verb) &&
      /\b(?:in|inside|outside|within|to|shared|common|of)\b/.test(clause);
    if (does.length > 0 && !isPlace)
      return [said(those.every(fits) && (only === undefined || venn.regions.filter(fits).length === those.length))];
    if (!isPlace || /\b(?:not|n['’]t|never|no longer)\b/i.test(words)) return [];
    const plain = ` ${withNames(clause, venn)
      .toLowerCase()
      .replaceAll(/[,“”"]/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()} `;
    const counts = (region: Region): readonly number[] | undefined => meantBy(plain, { ...venn, regions: [region] });
    if (counts(those[0] as Region) === undefined) return [];
    const isIn = (region: Region): boolean => counts(region)?.includes(1) === true;
    const among = venn.regions.filter(isIn);
    return [said(those.every(isIn) && (only === undefined || among.length === those.length))];
  });
};
