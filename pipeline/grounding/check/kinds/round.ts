import type { RadialAxis } from '../../../../renderers/scene-plots.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';

type NumberIn = Mention & MentionOf<'number'>;

const axis =
  /\b(?:radial|radius|radii|radials|r[- ]axis|concentric|y[- ]?axis|y[- ]?limits?|ylim|axis|axes|scale|spokes?|rings?|circles?|grid ?lines?|ticks?)\b/iu;
const angles = /\b(?:angular|theta|angles?|degrees?)\b|°/iu;

const radial = /\b(?:radial|radius|r[- ]axis|y[- ]?axis)\b/iu;

/** The ends of a radial axis, or its outer rings. */
const fits = ({ domain: [low, high], rings }: RadialAxis, from: NumberIn, to: NumberIn): boolean => {
  const near = (stated: NumberIn, actual: number): boolean => Math.abs(stated.value - actual) <= (high - low) * 0.021;
  return (near(from, low) || near(from, rings[0] ?? low)) && (near(to, high) || near(to, rings.at(-1) ?? high));
};

/** "The radial axis ranges from 0 to 100, with rings at 20, 40 and 60". */
export const roundFindings = (sentence: Sentence, world: World): Finding[] => {
  const rounds = world.reading.panels.flatMap(({ group }) => group.round ?? []);
  const { text, mentions } = sentence;
  const cue = axis.exec(text);
  if (rounds.length === 0 || !cue) return [];
  const at = (offset: number): number => offset - sentence.start;
  const numbers = mentions.filter(
    (one): one is NumberIn => one.type === 'number' && !one.inWords && at(one.start) > cue.index,
  );
  const told = (a: NumberIn, b: NumberIn, ok: boolean): Finding => ({
    start: a.start,
    end: b.end,
    ok,
    stated: text.slice(at(a.start), at(b.end)),
    actual: rounds.map(({ domain }) => domain.join(' to ')).join('; '),
    facts: [],
  });
  return numbers.flatMap((number, index): Finding[] => {
    const next = numbers[index + 1];
    const about = text.slice(0, at(number.start));
    if (angles.test(about.slice(-40))) return [];
    const gap = next ? text.slice(at(number.end), at(next.start)) : '';
    if (next && /\b(?:from|between|of|is|:|\() ?$/i.test(about) && /^ ?(?:to|and|–|-|through) ?$/i.test(gap)) {
      const ok = rounds.some((one) => fits(one, number, next));
      // "the scores range from 35 to 85" is said of values, and left to others.
      return ok || radial.test(about) ? [told(number, next, ok)] : [];
    }
    const isRing = rounds.some(({ rings }) => rings.some((ring) => Math.abs(ring - number.value) < 1e-6));
    return isRing && /\b(?:rings?|ticks?|circles?|grid|labels?|labell?ed|at)\b/i.test(about)
      ? [told(number, number, true)]
      : [];
  });
};
