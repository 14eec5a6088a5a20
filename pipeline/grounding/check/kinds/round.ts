import type { Finding, Mention, MentionOf } from '../mention.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';

type NumberIn = Mention & MentionOf<'number'>;

const axis =
  /\b(?:radial|radius|radii|radials|r[- ]axis|concentric|y[- ]?axis|y[- ]?limits?|ylim|axis|axes|scale|spokes?|rings?|circles?|grid ?lines?|ticks?)\b/iu;
const angles = /\b(?:angular|theta|angles?|degrees?)\b|°/iu;

/** "The radial axis ranges from 0 to 100, with rings at 20, 40 and 60". */
export const roundFindings = (sentence: Sentence, world: World): Finding[] => {
  const rounds = world.reading.panels.flatMap(({ group }) => group.round ?? []);
  const { text, mentions } = sentence;
  const cue = axis.exec(text);
  if (rounds.length === 0 || !cue) return [];
  const numbers = mentions.filter(
    (one): one is NumberIn => one.type === 'number' && !one.inWords && one.start - sentence.start > cue.index,
  );
  const found: Finding[] = [];
  const add = (a: NumberIn, b: NumberIn, ok: boolean | undefined): void => {
    found.push({
      start: a.start,
      end: b.end,
      ok,
      stated: text.slice(a.start - sentence.start, b.end - sentence.start),
      actual: rounds.map(({ domain }) => domain.join(' to ')).join('; '),
      facts: [],
    });
  };
  for (const [index, number] of numbers.entries()) {
    const next = numbers[index + 1];
    const before = text.slice(Math.max(0, number.start - sentence.start - 12), number.start - sentence.start);
    const gap = next ? text.slice(number.end - sentence.start, next.start - sentence.start) : '';
    const ranged = /\b(?:from|between|of|is|:|\() ?$/i.test(before) && /^ ?(?:to|and|–|-|through|,) ?$/i.test(gap);
    const about = text.slice(0, number.start - sentence.start);
    if (angles.test(about.slice(Math.max(0, about.length - 40)))) continue;
    if (next && ranged && !/,/.test(gap)) {
      const near = (stated: NumberIn, actual: number, size: number): boolean =>
        Math.abs(stated.value - actual) <= size * 0.021;
      const fits = rounds.some(({ domain: [low, high], rings }) => {
        const size = high - low;
        return (
          (near(number, low, size) || near(number, rings[0] ?? low, size)) &&
          (near(next, high, size) || near(next, rings.at(-1) ?? high, size))
        );
      });
      // "the scores range from 35 to 85" of values is left to others.
      add(number, next, fits ? true : /\b(?:radial|radius|r[- ]axis|y[- ]?axis)\b/i.test(about) ? false : undefined);
      if (!fits && !/\b(?:radial|radius|r[- ]axis|y[- ]?axis)\b/i.test(about)) found.pop();
      continue;
    }
    if (
      rounds.some(({ rings }) => rings.some((ring) => Math.abs(ring - number.value) < 1e-6)) &&
      /\b(?:rings?|ticks?|circles?|grid|labels?|labelled|labeled|at)\b/i.test(about)
    )
      add(number, number, true);
  }
  return found;
};
