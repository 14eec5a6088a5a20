import { allMatches, mayMatch } from '../../all-matches.js';
import { spaceCourse, type SpaceCourse } from '../../reading/space-course.js';
import { countOf } from '../number-words.js';
import type { Finding } from '../mention.js';
import { found, number, value, type Told } from './told.js';

const counts = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+(?:\\.\\d+)?';
const turns = new RegExp(
  `\\b(?:(?:a )?(?<single>single)|(?<count>${counts})(?<half> and a half)?) (?:(?:complete|full|whole|entire|and|or|upward|rising|circular|narrow|wide|clear|distinct|regular) )*(?:turns?|loops?|revolutions?|coils?|rounds?|windings?|circles|rotations?|laps|spirals|twists)\\b`,
  'giu',
);
const upWords =
  '(?:(?:gets?|getting|becom(?:es?|ing)) (?:ever |steadily |gradually )?higher|climb(?:s|ed|ing)?|ris(?:es?|ing)|rose|ascend(?:s|ed|ing)?|gain(?:s|ing)? (?:height|altitude|elevation)|(?:winds?|spirals?|goes|going|moves?|moving|flies|flying|coils?|circles|leads|runs) (?:steadily |slowly |gradually |its way )?(?:up(?:wards?)?\\b(?! and down)))';
const downWords =
  '(?:(?:gets?|getting|becom(?:es?|ing)) (?:ever |steadily |gradually )?lower|descend(?:s|ed|ing)?|sinks?|sinking|falls?|falling|drops?|dropping|los(?:es?|ing) (?:height|altitude|elevation)|(?:winds?|spirals?|goes|going|moves?|moving|flies|flying|coils?|circles|leads|runs) (?:steadily |slowly |gradually |its way )?down(?:wards?)?)';
const ways = new RegExp(`\\b(?:(?<up>${upWords})|(?<down>${downWords}))\\b`, 'giu');
/** What goes up or down may be something else than the line. */
const others =
  /\b(?:radius|width|speed|amplitude|diameter|distance|spacing|temperature|pressure|frequency|pitch|x|y)\b[^.;]{0,25}$/i;
const about = '(?:(?:about|around|roughly|nearly|almost|approximately|exactly|some) )?';
const ends = new RegExp(
  `\\b(?:(?<start>starts?|begins?|takes off|sets out|starting|beginning)|(?<end>ends?|finish(?:es)?|arrives?|stops?|ending|finishing)) (?:up )?(?:at|from|with) (?:an? |the )?(?:(?<noun>[\\p{L}-]+) of |(?<axis>[xyz]) ?= ?)?${about}(?<amount>${number})(?![\\d,(]|\\.\\d)(?: ?(?<unit>\\p{L}+))?`,
  'giu',
);
const upTo = new RegExp(
  `\\b(?:${upWords}|${downWords})\\b(?:(?! and |[,;.]).){0,60}? (?:to|until) (?:an? |the )?(?:(?:altitude|height|elevation|depth|level) of )?${about}(?<amount>${number})(?![\\d,(]|\\.\\d)`,
  'giu',
);
const radius = new RegExp(
  `\\b(?:radius of ${about}(?<a>${number})(?!\\d)|(?<b>${number})(?: ?\\p{L}+)? (?:in )?radius)\\b`,
  'giu',
);
const constant =
  /\bradius (?:\S+ ){0,3}?(?:is|remains|stays|keeps) (?:the same|constant|unchanged)\b|\bconstant radius\b/giu;
const above =
  /\b(?:end(?:ing)?(?: ?point)?|finish|last point)\b[^.;]{0,30}? (?:directly |right |exactly |straight |vertically )*(?<way>above|over|below|under(?:neath)?|beneath) (?:the |its )?(?:start|beginning|take-?off|first point|origin|point of departure)/giu;
const shapes = /\b(?<round>spirals?|heli(?:x|ces|cal)|corkscrew|coil(?:ed)?)\b|\b(?<straight>straight line)\b/giu;
const turning = /\b(?<left>(?:anti|counter)-?clockwise)\b|\bclockwise\b/giu;

const cue =
  /\b(?:turns?|loops?|revolutions?|coils?|rounds?|windings?|circles|rotations?|laps|spirals?|twists|radius|heli\w+|corkscrew|straight|clockwise|anticlockwise|counterclockwise|counter-clockwise|anti-clockwise|starts?|begins?|takes|sets|starting|beginning|ends?|finish|finishes|arrives?|stops?|ending|higher|lower|climb\w*|ris\w+|rose|ascend\w*|descend\w*|gains?|loses?|winds?|goes|moves?|flies|sinks?|falls?|drops?|leads|runs|above|below|over|under|beneath)\b/i;

type Way = (told: Told, course: SpaceCourse) => Finding[];

/** "three full turns". */
const turnFindings: Way = (told, { turns: shown, upright }) =>
  allMatches(told.sentence.text, turns).flatMap((match) => {
    const { single, count = '', half } = match.groups ?? {};
    const stated = single ? 1 : (/^\d/.test(count) ? Number(count) : countOf(count)) + (half ? 0.5 : 0);
    const off = Math.abs(Math.abs(shown) - stated);
    // Of a line that goes up and down, loops are something else.
    const isWinding =
      Math.abs(shown) > 0.8 &&
      upright !== 0 &&
      !/\b(?:after|within|during|every|per|each) $/i.test(told.sentence.text.slice(0, match.index));
    const ok = off <= 0.3 ? true : off > 0.7 && isWinding ? false : undefined;
    return ok === undefined ? [] : [found(told, match, ok, Number(Math.abs(shown).toFixed(1)))];
  });

/** "gets higher all the time", "descends in a spiral". */
const uprightFindings: Way = (told, { upright }) =>
  upright === 0
    ? []
    : allMatches(told.sentence.text, ways).flatMap((match) =>
        others.test(told.sentence.text.slice(0, match.index))
          ? []
          : [
              found(
                told,
                match,
                (match.groups?.['up'] !== undefined) === upright > 0,
                upright > 0 ? 'rising' : 'falling',
              ),
            ],
      );

const near = (a: number, b: number, span: number): boolean => Math.abs(a - b) <= span * 0.04;

/** "starts at an altitude of 100 m and finishes at 500 m". */
const endFindings: Way = (told, { start, end, low, high }) => {
  const spans = [0, 1, 2].map((at) => (high[at] ?? 0) - (low[at] ?? 0));
  const nouns = told.axes.map(({ title }) => (title ?? '').toLowerCase());
  let before: number | undefined;
  return allMatches(told.sentence.text, ends).flatMap((match) => {
    const { start: isStart, noun, axis, amount = '' } = match.groups ?? {};
    const named = axis ? 'xyz'.indexOf(axis.toLowerCase()) : noun ? nouns.findIndex((one) => one.includes(noun)) : -1;
    // "a speed of 3", which no axis shows.
    if (noun !== undefined && named < 0 && !/^(?:altitude|height|elevation)$/i.test(noun)) return [];
    const at = noun !== undefined && named < 0 ? 2 : named >= 0 ? named : before;
    before = at;
    const place = isStart === undefined ? end : start;
    const stated = value(amount);
    const fits = [0, 1, 2].map((side) => near(place[side] ?? 0, stated, spans[side] ?? 0));
    const ok = at === undefined ? fits.includes(true) || undefined : fits[at];
    return ok === undefined ? [] : [found(told, match, ok, place.map((one) => Number(one.toPrecision(4))).join(', '))];
  });
};

/** "climbs from the ground to an altitude of 60 m": how far up, or down, it goes. */
const reachFindings: Way = (told, { low, high, upright }) =>
  upright === 0
    ? []
    : allMatches(told.sentence.text, upTo).flatMap((match) => {
        if (others.test(told.sentence.text.slice(0, match.index))) return [];
        const isUp = new RegExp(`^${upWords}`, 'iu').test(match[0]);
        const end = isUp ? high[2] : low[2];
        const ok = near(end, value(match.groups?.['amount'] ?? ''), high[2] - low[2]);
        return [found(told, match, ok, Number(end.toPrecision(4)))];
      });

/** "circles with a radius of 50 m", "the radius stays constant". */
const radiusFindings: Way = (told, { radius: [low, high], turns: shown }) => {
  if (Math.abs(shown) < 0.8) return [];
  const isConstant = high - low < high * 0.06;
  const sizes = allMatches(told.sentence.text, radius).flatMap((match) => {
    const stated = value(match.groups?.['a'] ?? match.groups?.['b'] ?? '');
    const ok = stated >= low * 0.94 && stated <= high * 1.06;
    const isFar = stated < low * 0.85 || stated > high * 1.15;
    return ok || isFar ? [found(told, match, ok, Number(high.toPrecision(3)))] : [];
  });
  const still = allMatches(told.sentence.text, constant).map((match) =>
    found(told, match, isConstant ? true : high - low > high * 0.25 ? false : undefined, null),
  );
  return [...sizes, ...still];
};

/** "The end point lies directly above the starting point". */
const aboveFindings: Way = (told, { start, end, low, high }) =>
  allMatches(told.sentence.text, above).flatMap((match) => {
    const isOver = [0, 1].every((at) => near(start[at] ?? 0, end[at] ?? 0, (high[at] ?? 0) - (low[at] ?? 0)));
    const isUp = end[2] > start[2];
    return [found(told, match, isOver && isUp === /^(?:above|over)/i.test(match.groups?.['way'] ?? ''), null)];
  });

/** "a spiral", "in a straight line", "counterclockwise". */
const shapeFindings: Way = (told, { turns: shown, upright }) => [
  ...allMatches(told.sentence.text, shapes).flatMap((match) => {
    const isRound = Math.abs(shown) >= 0.8 && upright !== 0;
    const ok = match.groups?.['round'] === undefined ? (isRound ? false : undefined) : isRound ? true : undefined;
    return ok === undefined ? [] : [found(told, match, ok, null)];
  }),
  ...(Math.abs(shown) < 0.8 || /\bfrom below\b/i.test(told.sentence.text)
    ? []
    : allMatches(told.sentence.text, turning).map((match) =>
        found(
          told,
          match,
          (match.groups?.['left'] !== undefined) === shown > 0,
          shown > 0 ? 'counterclockwise' : 'clockwise',
        ),
      )),
];

const rules: readonly Way[] = [
  turnFindings,
  endFindings,
  reachFindings,
  uprightFindings,
  radiusFindings,
  aboveFindings,
  shapeFindings,
];

/** What a sentence says of the way of a single line in space. */
export const spaceLineFindings = (told: Told): Finding[] => {
  const courses = told.fields.flatMap((plot) => spaceCourse(plot) ?? []);
  const [course] = courses;
  const lines = told.fields.filter(({ drawn }) => drawn === 'space-line');
  if (!course || lines.length > 1 || courses.length > 1 || !mayMatch(told.sentence.text, cue)) return [];
  return rules.flatMap((rule) => rule(told, course));
};
