import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing } from '../drawing.js';
import { compositionOf } from '../composition.js';
import { moleculesOf, type Panel } from '../molecule.js';
import { type Reaction, reactionOf } from '../reaction.js';
import { found } from './chemistry-compared.js';
import { numberOf } from './chemistry-mentions.js';
import { codedSpan } from './coded-span.js';
import { substances } from './formula-substances.js';
import { placed, type Side, sided } from './reaction-phrases.js';
import type { Scope } from './verdict.js';

interface Line {
  readonly text: string;
  readonly span: (from: number, to: number) => readonly [number, number];
}

const word = /[\p{L}\d⁺⁻₀-₉()]*[\p{L}\d⁺⁻₀-₉]|[.,;:]/gu;
const bracketed = /^\s*\([^()]*\)/;

interface Called {
  readonly name: string;
  readonly index: number;
}

const formulaSaid = /(?<![\p{L}\d])(?:[A-Z][a-z]?[\d₀-₉]*|\([A-Za-z\d₀-₉]+\)[\d₀-₉]*){1,12}(?![\p{L}\d⁺⁻])/gu;

/** By what a text may call the molecules: their titles, and where they have none their formulas and the usual names of these. */
const callsOf = (text: string, panels: readonly Panel[]): Called[] => {
  const made = panels.map(({ title, formula }) => (title === undefined ? compositionOf(formula ?? '') : undefined));
  const onlyOf = (formula: string): number => {
    const own = compositionOf(formula);
    const at = made.flatMap((one, index) => (one !== undefined && one === own ? [index] : []));
    return at.length === 1 ? (at[0] ?? -1) : -1;
  };
  const titles = panels.flatMap(({ title }, index) => (title === undefined ? [] : [{ name: title, index }]));
  if (titles.length === panels.length) return ordered(titles);
  const written = [...new Set(text.match(formulaSaid))].map((name) => ({ name, index: onlyOf(name) }));
  const known = Object.entries(substances).map(([name, formula]) => ({ name, index: onlyOf(formula) }));
  return ordered([...titles, ...written, ...known].filter(({ index }) => index >= 0));
};

const ordered = (all: readonly Called[]): Called[] =>
  all.map(({ name, index }) => ({ name: name.toLowerCase(), index })).toSorted((a, b) => b.name.length - a.name.length);

/** The sentence as a line of words, each molecule a sign with its number: " S0 and S1 react to give S2 ,". */
const lineOf = ({ text }: SentenceText, byLength: readonly Called[]): Line => {
  const codes: string[] = [];
  const places: { start: number; end: number }[] = [];
  const lower = text.toLowerCase();
  for (let at = 0; at < text.length;) {
    const start = at;
    const own = /[\p{L}\d]/u.test(text[at - 1] ?? '')
      ? undefined
      : byLength.find(
          ({ name }) => lower.startsWith(name, start) && !/^[\p{L}\d]/u.test(lower.slice(start + name.length)),
        );
    if (own) {
      at += own.name.length;
      // What it is made of, or called as well, is said by the way.
      at += bracketed.exec(text.slice(at))?.[0].length ?? 0;
      codes.push(`S${own.index}`);
    } else {
      word.lastIndex = at;
      const match = word.exec(text);
      if (match?.index !== at) {
        at += 1;
        continue;
      }
      at += match[0].length;
      codes.push(match[0].toLowerCase());
    }
    places.push({ start, end: at });
  }
  const starts: number[] = [];
  let line = ' ';
  for (const code of codes) {
    starts.push(line.length);
    line += `${code} `;
  }
  return { text: line, span: codedSpan(starts, places, { start: 0, end: text.length }) };
};

const denied = /\b(?:not|n['’]t|never|no|neither|nor|rather than|instead of)\b/;

const isOn = ({ sides }: Reaction, id: string | undefined, side: Side): boolean => {
  const own = side === 'left' ? sides.slice(0, -1) : sides.slice(1);
  return own.some((panels) => panels.some((panel) => panel.id === id));
};

const listed = / S(\d+)(?= )/g;

/** "Ethanol reacts with ethanoic acid", "the products are an ester and water": which molecules stand on which side. */
const sidesTold = (sentence: SentenceText, drawing: Drawing, reaction: Reaction): Verdict[] => {
  const { panels } = moleculesOf(drawing);
  const line = lineOf(sentence, callsOf(sentence.text, panels));
  if (!line.text.includes(' S')) return [];
  const judge = (match: RegExpExecArray, side: Side): Verdict[] => {
    const list = ` ${match.groups?.['list'] ?? ''} `;
    const named = allMatches(list, listed).flatMap(([, at]) => panels[Number(at)] ?? []);
    if (named.length === 0 || denied.test(line.text)) return [];
    const [from, to] = line.span(match.index + 1, match.index + match[0].trimEnd().length);
    const told = reaction.sides.map((own) => own.map(({ title, formula }) => title ?? formula ?? '').join(' + '));
    const ok = named.every(({ id }) => isOn(reaction, id, side));
    return [
      found(
        sentence,
        from,
        to,
        ok,
        `${side}: ${named.map(({ title, formula }) => title ?? formula).join(', ')}`,
        told.join(' → '),
      ),
    ];
  };
  return [
    ...sided.flatMap(([side, pattern]) => allMatches(line.text, pattern).flatMap((match) => judge(match, side))),
    ...(reaction.arrows.length > 1 ? [] : allMatches(line.text, placed)).flatMap((match) => {
      const side = match.groups?.['side'] ?? match.groups?.['other'];
      return side === 'left' || side === 'right' ? judge(match, side) : [];
    }),
  ];
};

const both =
  /\b(?:equilibrium|reversible|(?:goes|runs|works|proceeds) (?:in )?both ways|in both directions|double(?:-headed)? arrow|two(?:-way)? (?:opposite |half )?arrows?|back and forth)\b/gi;
const oneWay =
  /\b(?:irreversible|cannot (?:run|go) back\w*|(?:a )?single arrow|only (?:runs|goes) (?:one way|forwards?)|one-way)\b/gi;

/** "A double arrow shows that it is an equilibrium". */
const waysTold = (sentence: SentenceText, { arrows }: Reaction): Verdict[] => {
  const [arrow, more] = arrows;
  if (!arrow || more || denied.test(sentence.text.replace(/\bcannot\b/g, ''))) return [];
  const told = (pattern: RegExp, wanted: boolean): Verdict[] =>
    allMatches(sentence.text, pattern)
      .slice(0, 1)
      .map((match) =>
        found(
          sentence,
          match.index,
          match.index + match[0].length,
          arrow.reversible === wanted,
          match[0],
          arrow.reversible ? 'arrows both ways' : 'one arrow',
        ),
      );
  return [...told(both, true), ...told(oneWay, false)];
};

const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\d]/gu, '')
    .toLowerCase();
const acids: Readonly<Record<string, string>> = {
  'sulfuric acid': 'H2SO4',
  'sulphuric acid': 'H2SO4',
  'phosphoric acid': 'H3PO4',
  'hydrochloric acid': 'HCl',
  'nitric acid': 'HNO3',
  'acetic anhydride': '(CH3CO)2O',
  'sodium hydroxide': 'NaOH',
};
const atArrow =
  /(?:(?<what>[\p{L}\d()₀-₉]+(?: acid| anhydride| hydroxide)?) (?:is |are |stands? |appears? |written |printed |shown |noted |placed )+(?<where>above|over|on top of|below|under|beneath) (?:it\b|the (?:\w+ )?arrow)|(?<where2>above|over|below|under|beneath) the (?:\w+ )?arrow (?:is|are|stands?|one reads|it says|appears?) (?:written |printed )?[“"]?(?<what2>[\p{L}\d()₀-₉]+(?: acid| anhydride| hydroxide)?))/giu;

/** "Phosphoric acid is written under the arrow". */
const arrowWords = (sentence: SentenceText, { arrows }: Reaction): Verdict[] => {
  const [arrow, more] = arrows;
  if (!arrow || more || denied.test(sentence.text)) return [];
  return allMatches(sentence.text, atArrow).flatMap((match): Verdict[] => {
    const { what = match.groups?.['what2'] ?? '', where = match.groups?.['where2'] ?? '' } = match.groups ?? {};
    const meant = acids[what.toLowerCase()] ?? substances[what.toLowerCase()] ?? what;
    const own = /^(?:above|over|on top of)$/i.test(where) ? arrow.above : arrow.below;
    const known = [...arrow.above, ...arrow.below];
    const made = compositionOf(meant);
    const isThere = (texts: readonly string[]): boolean =>
      texts.some((text) => plain(text).includes(plain(meant)) || (made !== undefined && compositionOf(text) === made));
    // A word that means no substance is no name of what is written there.
    if (meant === what && !isThere(known) && !/\d|^[A-Z][A-Za-z]*$/.test(what)) return [];
    const end = match.index + match[0].length;
    return [found(sentence, match.index, end, isThere(own), `${what} ${where}`, own.join(', '))];
  });
};

const signs = /\b(?<n>an?|one|two|three|four|five|\d+) plus signs?\b/gi;

/** "Two plus signs separate the partners": signs between molecules, and no charges of theirs. */
const plusTold = (sentence: SentenceText, drawing: Drawing): Verdict[] =>
  allMatches(sentence.text, signs).flatMap((match): Verdict[] => {
    const word = (match.groups?.['n'] ?? '').toLowerCase();
    const [n, count] = [
      /^an?$/.test(word) ? 1 : numberOf(word),
      drawing.of('text').filter(({ name }) => name === '+').length,
    ];
    const ok = /^an?$/.test(word) ? count > 0 : n === count;
    return [found(sentence, match.index, match.index + match[0].length, ok, n ?? word, count)];
  });

/** What a scheme of a reaction shows: both sides of its arrow, whether it goes both ways, what is written at it. */
export const reactionVerdicts = (
  sentence: SentenceText,
  { drawing, facts }: Scope,
  others: readonly Verdict[],
): Verdict[] => {
  const reaction = reactionOf(drawing);
  if (reaction === undefined) return [...others];
  const ids = facts.filter(({ predicate }) => predicate === 'relation').map(({ id }) => id);
  const told = [
    ...sidesTold(sentence, drawing, reaction),
    ...waysTold(sentence, reaction),
    ...arrowWords(sentence, reaction),
    ...plusTold(sentence, drawing),
  ].map((verdict) => ({ ...verdict, facts: ids }));
  const isToldAgain = ({ start, end }: Verdict): boolean =>
    /^\S+ plus signs?$/i.test(sentence.text.slice(start - sentence.start, end - sentence.start));
  // "Sodium hydroxide reacts": a word of a name is no group of its own.
  const isOfName = ({ ok, start, end }: Verdict): boolean =>
    ok === false && told.some((one) => one.ok === true && one.start < end && start < one.end);
  return [...others.filter((verdict) => !isToldAgain(verdict) && !isOfName(verdict)), ...told];
};
