import { allMatches, mayMatch } from '../all-matches.js';
import { multipleIn } from '../language/multiple.js';
import { parseTitle } from '../language/title.js';
import { oncePer } from '../once-per.js';
import { mayTurnUnits } from './given-units.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

const share = 0.01;

interface Counted {
  readonly channel: string | undefined;
  readonly orient: string | undefined;
  readonly words: readonly string[];
  /** What the title counts in: thousands, hundredths; undefined for ones, or where it does not say. */
  readonly by: number | undefined;
  readonly printed: string;
}

/** What "(thousands)", "(M)", "(%)" behind a title or "Million tonnes" as a title count in. */
const countsIn = (title: string): number | undefined => {
  const [, inside = ''] = /[([]([^()[\]]+)[)\]]\s*$/.exec(title) ?? [];
  const [opening = ''] = /^(?:in )?(?:hundred|thousand|million|billion|trillion)s?\b.*$/i.exec(title) ?? [];
  const [, tail = ''] = /,? in ([^,]+)$/.exec(title) ?? /, ([^,]+)$/.exec(title) ?? [];
  const said = parseTitle(title).unit ?? (inside || opening || tail);
  if (/^(?:in )?(?:%|per ?cent)/i.test(said)) return share;
  if (/^[M]$/.test(said)) return 1e6;
  return /^k$/i.test(said) ? 1e3 : multipleIn(said);
};

/** "Garonia (9M)": the multiple that something comes in is written beside the marks. */
export const isWrittenOut = oncePer(({ reading: { texts } }: World): boolean =>
  texts.some(({ text = '' }) => /\d ?(?:[kMB]|thousand|million|billion)\b/.test(text)),
);

const countedIn = oncePer(({ reading: { scene, legends } }: World): readonly Counted[] => {
  // "2M": written out on the axis itself.
  if (scene.axes.some(({ ticks }) => ticks.some(({ label }) => /^-?[\d.]+ ?[kMB]/.test(label)))) return [];
  return [
    ...scene.axes.map(({ channel, orient, title }) => ({ channel, orient, title })),
    ...[...legends.map(({ title }) => title), scene.title, scene.subtitle].map((title) => ({
      channel: undefined,
      orient: undefined,
      title,
    })),
  ].flatMap(({ channel, orient, title }) =>
    title === undefined || title === ''
      ? []
      : [
          {
            channel,
            orient,
            words: labelKey(parseTitle(title).noun).filter((word) => word.length > 3),
            by: countsIn(title),
            printed: title,
          },
        ],
  );
});

const many = '(?<many>hundred|thousand|million|billion|trillion)s?';
const patterns: readonly RegExp[] = [
  new RegExp(
    `\\bin (?:units of )?(?:${many}\\b(?: of)?(?! (?:years?|cases|ways)\\b)|(?<share>per ?cent\\b|percentages?\\b|%))`,
    'giu',
  ),
  new RegExp(`\\((?:in )?(?:${many}(?: of [\\p{L} ]{3,20})?|(?<share>%|per ?cent))\\)`, 'giu'),
  new RegExp(`\\b(?:gives?|shows?|counts?|displays?|measures?|is|are) ${many} of\\b`, 'giu'),
];

const axisBefore = /\b([xyz][- ]axis|horizontal axis|vertical axis|(?:left|right)(?:-hand)? axis)\b(?!.*\baxis\b)/iu;

const partBefore = (before: string): string =>
  before.split(/;|:|\.(?= )|\band\b|\bwhile\b|\bwhereas\b|\) /).at(-1) ?? '';

/** The titles that a place in the sentence speaks of: of the axis before it, of what is named right beside it, or all that count. */
const meantAt = (before: string, behind: string, titles: readonly Counted[]): readonly Counted[] => {
  // "GDP is on the x-axis and the share in percent": another part of the sentence.
  const [, axis] = axisBefore.exec(partBefore(before)) ?? [];
  if (axis !== undefined) {
    const side = /^(left|right)/i.exec(axis)?.[1]?.toLowerCase();
    const first = axis.charAt(0).toLowerCase();
    const channel = side !== undefined || first === 'v' ? 'y' : first === 'h' ? 'x' : first;
    return titles.filter((one) => one.channel === channel && (side === undefined || one.orient === side));
  }
  const near = `${/[^.;:()]{0,50}$/.exec(before)?.[0] ?? ''} ${/^ [\p{L} ]{0,20}/u.exec(behind)?.[0] ?? ''}`;
  const words = labelKey(near);
  const named = titles.filter(
    ({ channel, words: own }) => channel !== undefined && own.some((one) => words.includes(one)),
  );
  return named.length > 0 ? named : titles.filter(({ by }) => by !== undefined);
};

/** "The y-axis is in thousands of parcels" where hundreds are counted, "the population in per cent" where it is millions. */
export const multipleFindings = ({ text, start }: Sentence, world: World): Finding[] => {
  if (!mayMatch(text, /hundred|thousand|million|billion|trillion|per ?cent|%/i) || mayTurnUnits(text)) return [];
  return patterns.flatMap((pattern) =>
    allMatches(text, pattern).flatMap((match): Finding[] => {
      const before = text.slice(0, match.index);
      // "5 in thousand", "3 million in hundreds": a number of its own.
      if (/\d\s*$/.test(before)) return [];
      const titles = countedIn(world);
      const by = match.groups?.['share'] === undefined ? multipleIn(match.groups?.['many'] ?? '') : share;
      const own = meantAt(before, text.slice(match.index + match[0].length), titles);
      const isAxis = axisBefore.test(partBefore(before));
      const others = isAxis ? own : titles;
      if (by === undefined || own.length === 0 || others.some((one) => one.by === by)) return [];
      if (!own.every((one) => one.by !== undefined)) return [];
      // Of a scale in per cent, "in millions" may be said of something else.
      if (!isAxis && (isWrittenOut(world) || by === share || own.some((one) => one.by === share))) return [];
      const at = start + match.index;
      return [
        {
          start: at,
          end: at + match[0].length,
          ok: false,
          stated: match[0],
          actual: own[0]?.printed ?? null,
          facts: [],
        },
      ];
    }),
  );
};
