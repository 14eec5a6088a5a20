import { isLeg } from './course-readings.js';
import { gapped, reachOf, subjectOf } from './course-subject.js';
import { courseNumbers, type Direction } from './course-words.js';
import { hasSense, isEntity, type Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';
import { placeOnAxis } from './number-labels.js';
import { dimensionOf } from './query.js';
import { endsBefore, isStrict, summitOf } from './stretch.js';
import type { World } from './world.js';

type NumberIn = Mention & MentionOf<'number'>;

/** What the text says of a course, apart from whose it is. */
export interface Course {
  readonly clause: Clause;
  readonly mention: Mention;
  readonly direction: Direction;
  readonly numbers: readonly NumberIn[];
  readonly places: readonly Mention[];
  readonly side: string;
  readonly since: Mention | undefined;
  /** One leg of a longer way is told: it may lie anywhere on it. */
  readonly leg: boolean;
  readonly strict: boolean;
  readonly summit: Mention | undefined;
}

/** Numbers along an axis of numbers: "after hour 9", "till 14". */
const placesIn = (clause: Clause, world: World, from: number, to: number): Mention[] =>
  clause.mentions.flatMap((other) =>
    other.type === 'number' && !other.used && other.from >= from && other.to <= to
      ? (placeOnAxis(clause.sentence.tokens, other, world) ?? [])
      : [],
  );

/** "picked up, overtaking Inland by 2005": whom something else passes. */
const isOvertaken = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean =>
  /^(?:overtak(?:es?|ing)|overtook|surpass(?:es|ed|ing)?|pass(?:es|ed|ing)|outstripp?(?:s|ed|ing)?)$/.test(
    tokens[from - 1]?.lower ?? '',
  );

/** A course, and who and what stands around the word that tells it. */
export interface Part {
  readonly course: Course;
  /** Named in the clause itself. */
  readonly own: readonly Mention[];
  /** Those, or whom the text spoke of before. */
  readonly named: readonly Mention[];
  /** Every place in the clause. */
  readonly all: readonly Mention[];
  /** Subjects for which the verb is left out. */
  readonly second: readonly Mention[];
  /** Numbers that are places. */
  readonly said: readonly Mention[];
}

/** `since`: the place at which the text was before. */
export const partOf = (
  clause: Clause,
  mention: Mention,
  direction: Direction,
  world: World,
  since: Mention | undefined,
): Part => {
  const dimension = (other: Mention): string | undefined => dimensionOf(world, other);
  const isSubject = (other: Mention): boolean =>
    isEntity(other) && dimension(other) !== 'category' && !isBare(other) && !isOvertaken(clause, other);
  const isBare = (other: Mention): boolean => other.type === 'date' && dimension(other) === undefined;
  const isPlace = (other: Mention): boolean => isEntity(other) && (dimension(other) === 'category' || isBare(other));
  const own = subjectOf(clause, mention, isSubject);
  const named = own.length > 0 ? own : [...clause.inherited, ...clause.scope].filter(isSubject);
  const { from, to } = reachOf(clause, mention);
  const turning = clause.mentions.find(
    (other) => hasSense(other, 'peak', 'trough', 'max', 'min') && other.from > mention.from,
  );
  const end = turning && !isGoal(clause, turning) ? Math.min(to, turning.from) : to;
  const opening = clause.scope.filter((other) => dimension(other) === 'category');
  const all = clause.mentions.filter((other) => isPlace(other) && !opening.includes(other));
  const within = all.filter((other) => other.from >= from && other.to <= end);
  const earliest = all.filter((other) => other.to <= mention.from && other.from - clause.from <= 8);
  const numbered = placesIn(clause, world, from, end);
  const listed = (within.length > 0 ? within : earliest).filter((other) => !isCounted(clause, other));
  const told = [...opening, ...listed];
  const places = [...told, ...numbered].slice(0, isWalk(clause, told) ? 6 : 2);
  const only = places.length === 1 ? places[0] : undefined;
  const word = only ? sideWord(clause, only) : '';
  const taken = new Set(numbered.map(({ start }) => start));
  const second = own.length > 0 ? gapped(clause, mention, isSubject) : [];
  const last = Math.min(end, second[0]?.from ?? end);
  const numbers = (mention.type === 'number' ? [mention] : courseNumbers(clause, mention, last)).filter(
    (number) => !taken.has(number.start),
  );
  const course: Course = {
    clause,
    mention,
    direction,
    numbers,
    places,
    side: only && word === 'after' && endsBefore(clause, only) ? 'until' : word,
    since,
    leg: !isStrict(clause, mention) && isLeg(clause, mention),
    strict: isStrict(clause, mention),
    summit: turning && places.length === 0 ? summitOf(mention, turning, all) : undefined,
  };
  const said = clause.mentions.filter(({ start }) => taken.has(start));
  return { own, named, course, all, second, said };
};

/** "from 800 applications to 45 hires": of what so many are, with no word between that would make it a place. */
const isCounted = ({ mentions, sentence: { tokens } }: Clause, place: Mention): boolean =>
  mentions.some(
    (other) =>
      other.type === 'number' &&
      !other.inWords &&
      other.to === place.from &&
      /^(?:from|to)$/.test(tokens[other.from - 1]?.lower ?? ''),
  );

/** "from A over B to C", "going from A to B to C". */
const isWalk = ({ sentence: { tokens } }: Clause, places: readonly Mention[]): boolean =>
  places.length > 2 &&
  places.slice(1).every((place) => /^(?:to|over|via|through|and|,)$/.test(tokens[place.from - 1]?.lower ?? ''));

/** "from 61 in January to a maximum of 88 in May": the way ends there. */
const isGoal = ({ sentence: { tokens } }: Clause, turning: Mention): boolean =>
  /^(?:a|an|its|the|their)$/.test(tokens[turning.from - 1]?.lower ?? '') && tokens[turning.from - 2]?.lower === 'to';

/** "up to about hour 8", "by the year 2000": the word that joins a place to the verb. */
const sideWord = ({ sentence: { tokens } }: Clause, place: Mention): string => {
  let at = place.from - 1;
  while (
    /^(?:the|about|around|roughly|approximately|hour|day|week|month|year|age|time|x|t|=)$/.test(tokens[at]?.lower ?? '')
  )
    at -= 1;
  return tokens[at]?.lower ?? '';
};

/** "The jump came between 2009 and 2010, when the price rose by 60": there and then. */
export const atPlaces = (part: Part, places: readonly Mention[]): Part => {
  const { sentence, from } = part.course.clause;
  const isWhen = sentence.tokens.slice(from, from + 2).some(({ lower }) => lower === 'when' || lower === 'where');
  return !isWhen || part.course.places.length > 0 ? part : { ...part, course: { ...part.course, places } };
};
