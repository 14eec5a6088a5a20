import { allMatches, firstMatch } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing } from '../drawing.js';
import { type Molecules, moleculesOf, type Panel } from '../molecule.js';
import { eachOf, namedIn, places, type Stretch, stretchesOf } from './chemistry-stretches.js';
import { comparedIn, counterOf, found, sidedIn } from './chemistry-compared.js';
import { numberOf } from './chemistry-mentions.js';

/** Holds a sentence, or a part of one, against one molecule. */
export type Reading = (part: SentenceText, molecules: Molecules) => Verdict[];

/** The same claim, held against several molecules: true of all that are meant, or of any where no one is named. */
const merged = (each: readonly (readonly Verdict[])[], all: boolean): Verdict[] => {
  const by = new Map<string, Verdict[]>();
  for (const verdict of each.flat()) {
    const key = `${verdict.start} ${verdict.end} ${String(verdict.stated)}`;
    by.set(key, [...(by.get(key) ?? []), verdict]);
  }
  return [...by.values()].flatMap((same): Verdict[] => {
    const [first] = same;
    if (!first) return [];
    const oks = same.map(({ ok }) => ok);
    const no = same.find(({ ok }) => ok === false) ?? first;
    const yes = same.find(({ ok }) => ok === true) ?? first;
    if (all) return [oks.includes(false) ? no : oks.includes(undefined) ? { ...first, ok: undefined } : yes];
    return [
      oks.includes(true)
        ? yes
        : oks.every((ok) => ok === false) && same.length === each.length
          ? no
          : { ...first, ok: undefined },
    ];
  });
};

const NOUN = '(?:molecules?|compounds?|structures?|substances?|structural formulas?|drawings?)';
const together = new RegExp(
  `\\b(?:both|each|every|all(?: of)?(?: the| these)?(?: two| three| four| five)?)\\b(?: (?:of )?(?:the |these )?(?:${NOUN}|them|contain|have|are|carry|share))`,
  'i',
);
const some = new RegExp(
  `^(?:only |just |exactly )?(?<n>none|neither|no|one|two|three|four|five|\\d+)(?: of (?:the|these|them)(?: two| three| four| five)?)?(?: single)? ?(?:${NOUN}|them)? (?=(?:ha[sv]e?|contains?|carry|carries|bears?|is|are|shows?|possess|includes?|lacks?)\\b)`,
  'i',
);
const howMany = new RegExp(
  `\\b(?<n>two|three|four|five|six|seven|eight|nine|\\d+) (?:different |organic |small |separate |other )*${NOUN}\\b(?<after>[^.;]*)`,
  'i',
);

/** "Two of the molecules contain nitrogen", "none of them has a ring": the rest held against each of them. */
const shareOf = (sentence: SentenceText, parts: readonly Molecules[], read: Reading): Verdict[] | undefined => {
  const match = firstMatch(sentence.text, some);
  if (!match) return undefined;
  const word = match.groups?.['n']?.toLowerCase() ?? '';
  const n = /^(?:none|neither|no)$/.test(word) ? 0 : numberOf(word);
  const rest: SentenceText = { ...sentence, text: ' '.repeat(match[0].length) + sentence.text.slice(match[0].length) };
  const each = parts.map((part) => read(rest, part).map(({ ok }) => ok));
  if (n === undefined || each.some((oks) => oks.length === 0 || oks.includes(undefined))) return undefined;
  const count = each.filter((oks) => !oks.includes(false)).length;
  return [found(sentence, 0, sentence.text.length, count === n, n, count)];
};

const numbered = (sentence: SentenceText, { length }: readonly Panel[]): Verdict[] => {
  const match = firstMatch(sentence.text, howMany);
  const n = numberOf(match?.groups?.['n']?.toLowerCase() ?? '');
  if (!match || n === undefined) return [];
  const all =
    /^\s*(?:are|is|can be)? ?(?:shown|drawn|seen|side|in total|altogether|here|next|$|,|:|with their|and their)/i.test(
      match.groups?.['after'] ?? '',
    );
  const end = match.index + match[0].length - (match.groups?.['after'] ?? '').length;
  return [found(sentence, match.index, end, n === length ? true : n > length || all ? false : undefined, n, length)];
};

const before =
  /\b(?:(left|right|upper|top|lower|bottom|first|second|third|last)(?:most)?(?: molecule| one| compound| structure)?|(?:molecule|one|compound|structure) (?:on|at) the (left|right|top|bottom))(?:,| is)(?: called| named| labell?ed| titled)? $/i;
const after =
  /^ (?:is |stands |appears |sits |shown |drawn |placed |located |positioned )+(?:on|at|in|to) the (?:far |very )?(left|right|top|bottom)(?! of)/i;
const beside =
  /^ (?:is |stands |appears |sits |shown |drawn |placed )+(?:to the |on the )?(left of|right of|above|below|beneath|under) /i;

/** "The molecule on the left is phenol", "ethanol stands to the left of phenol". */
const placedIn = (sentence: SentenceText, panels: readonly Panel[]): Verdict[] =>
  panels.flatMap((panel): Verdict[] => {
    const { title, id } = panel;
    if (title === undefined) return [];
    return namedIn(sentence.text, title).flatMap((at): Verdict[] => {
      const rest = sentence.text.slice(at + title.length);
      const first = before.exec(sentence.text.slice(0, at));
      const side = after.exec(rest);
      const next = beside.exec(rest);
      const verdicts: Verdict[] = [];
      const way = (first?.[1] ?? first?.[2] ?? side?.[1])?.toLowerCase();
      const end = at + title.length + (side?.[0].length ?? 0);
      if (way !== undefined) verdicts.push(found(sentence, at, end, places[way]?.(panels) === id, way, title));
      const other =
        next &&
        panels.find(
          (one) =>
            one.title !== undefined && rest.slice(next[0].length).toLowerCase().startsWith(one.title.toLowerCase()),
        );
      if (next && other) {
        const gap = /left/i.test(next[1] ?? '')
          ? other.x - panel.x
          : /right/i.test(next[1] ?? '')
            ? panel.x - other.x
            : /above/i.test(next[1] ?? '')
              ? other.y - panel.y
              : panel.y - other.y;
        verdicts.push(found(sentence, at, at + title.length + next[0].length, gap > 5, next[1] ?? '', null));
      }
      return verdicts;
    });
  });

const most =
  /\b(?:has|have|contains?|with|carries|bears) (?:the )?(?<way>most|fewest|largest number of|greatest number of|highest number of|smallest number of|lowest number of|more|fewer) (?<what>[\p{L} -]+?)(?: of (?:all|the)\b[^.,;]*)?(?: than (?<than>[^.,;]+))?(?=[.,;]|$)/giu;

/** "Phenol has the most carbon atoms", "ethanol has fewer oxygens than acetic acid". */
const ranked = (
  sentence: SentenceText,
  parts: ReadonlyMap<string, Molecules>,
  stretches: readonly Stretch[],
  panels: readonly Panel[],
): Verdict[] =>
  allMatches(sentence.text, most).flatMap((match): Verdict[] => {
    const { way = '', what = '', than = '' } = match.groups ?? {};
    const [subject] = stretches.findLast(({ from }) => from <= match.index)?.panels ?? [];
    const countIn = counterOf(sentence, what, parts);
    const own = subject === undefined ? undefined : countIn(subject);
    const other = panels.find(({ title }) => title !== undefined && than.toLowerCase().includes(title.toLowerCase()));
    const rivals = (other ? [other] : panels).flatMap(({ id }) => (id === subject ? [] : (countIn(id) ?? [])));
    if (own === undefined || rivals.length === 0 || (/^(?:more|fewer)$/.test(way) && !other)) return [];
    const ok = /most|largest|greatest|highest|more/i.test(way)
      ? rivals.every((n) => own > n)
      : rivals.every((n) => own < n);
    return [found(sentence, match.index, match.index + match[0].length, ok, way, own)];
  });

/** A sentence about several molecules: each part held against the one that it names, or against all. */
export const panelVerdicts = (sentence: SentenceText, drawing: Drawing, read: Reading): Verdict[] => {
  const whole = moleculesOf(drawing);
  const parts = eachOf(drawing);
  const stretches = stretchesOf(sentence, whole);
  const placed = [
    ...numbered(sentence, whole.panels),
    ...placedIn(sentence, whole.panels),
    ...sidedIn(sentence, whole.panels),
  ];
  const ranks = [...ranked(sentence, parts, stretches, whole.panels), ...comparedIn(sentence, parts, whole.panels)];
  if (ranks.length > 0) return [...placed, ...ranks];
  const only = /^only /i.test(sentence.text) && stretches.length === 1;
  if (stretches.length === 0) {
    const share = shareOf(sentence, [...parts.values()], read);
    if (share) return [...placed, ...share];
    const own = [...parts.values()].map((part) => read(sentence, part));
    if (together.test(sentence.text)) return [...placed, ...merged(own, true)];
    return [...placed, ...merged([read(sentence, whole), ...own], false)];
  }
  const told = stretches.flatMap(({ from, panels }, index) => {
    const end = stretches[index + 1]?.from ?? sentence.text.length;
    const part: SentenceText = { ...sentence, text: sentence.text.slice(from, end), start: sentence.start + from };
    return merged(
      panels.flatMap((id) => {
        const molecules = parts.get(id);
        return molecules ? [read(part, molecules)] : [];
      }),
      true,
    );
  });
  // "Only phenol has a ring": the others have none.
  const rest = only
    ? [...parts].filter(([id]) => !stretches[0]?.panels.includes(id)).map(([, part]) => read(sentence, part))
    : [];
  const alone = rest.every((verdicts) => verdicts.some(({ ok }) => ok === false));
  if (only && told.some(({ ok }) => ok === true) && !told.some(({ ok }) => ok === false))
    return [...placed, found(sentence, 0, sentence.text.length, alone, 'only', String(alone))];
  return [...placed, ...told];
};
