import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { isColour } from '../../language/colour.js';
import { isQuoted } from '../../language/quoted.js';
import type { Verdict } from '../../verdict.js';
import type { Thing } from '../drawing.js';
import { isHand, timesOf, type Time } from '../readings.js';
import { clocksAt, clocksRule, hourWords, minutesOf, minutesShown, numberOf, spoken } from './clocks.js';
import { toldOfClocks } from './clock-told.js';
import type { Scope } from './verdict.js';

/** What the clock will show, did show or would show is another time. */
const elsewhen =
  /\b(?:will|would|later|ago|earlier|before that|after that|until|till|since|in (?:half )?an? (?:hour|minute)|in \w+ (?:hours|minutes)|if|when|alarm|begins?|starts?|ends?|opens?|closes?|not)\b/i;

interface Hand {
  readonly thing: Thing;
  /** Hours from twelve, 0 to 12. */
  readonly at: number;
}

const handsOf = (scope: Scope): Hand[] =>
  scope.drawing.things.filter(isHand).flatMap((thing) => {
    const [a, b] = [thing.element.path?.[0], thing.element.path?.at(-1)];
    if (!a || !b) return [];
    return [{ thing, at: ((Math.atan2(b[0] - a[0], a[1] - b[1]) / (2 * Math.PI) + 1) % 1) * 12 }];
  });

const lengthOf = ({ thing: { element } }: Hand): number => Math.hypot(element.box.width, element.box.height);

/** The hands that the words before "hand" may mean. */
const meant = (said: string, hands: readonly Hand[]): Hand[] => {
  const plain = said.toLowerCase();
  const sort = /\b(hour|minute|second)s?\b/.exec(plain)?.[1];
  if (sort !== undefined) return hands.filter(({ thing }) => thing.noun === `${sort} hand`);
  const [shortest, ...longer] = hands.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  if (/\b(?:short|shorter|small|smaller|little)\b/.test(plain)) return shortest ? [shortest] : [];
  if (/\b(?:long|longer|big|bigger|large|larger)\b/.test(plain)) return longer;
  const coloured = hands.filter(({ thing }) => {
    const hex = thing.element.stroke ?? thing.element.fill;
    return plain.split(/\s+/).some((word) => hex !== undefined && isColour(hex, word));
  });
  return coloured;
};

const pointing = new RegExp(
  `\\b((?:[a-z]+,? ){0,4})(?:hands?|one) (?:that |which )?(?:(?:is|are|all|both|points?|pointing|stands?|standing|sits?|set|shows?|rests?|has|just|now|almost|exactly|halfway|half-way|midway|directly|straight|up|down|at|to|the|towards?|on|in the middle|lies?|left|right|past|before|after|near|close)[ ,]+){1,6}(?:(between) )?(?:the )?(?:number |numeral )?(${hourWords})(?: and (?:the )?(${hourWords}))?\\b(?! ?(?:hands?|numbers|times|colou?rs|o['’]?clock|past|to))`,
  'gi',
);

const isNear = (at: number, hour: number, slack: number): boolean => Math.abs(((at - hour + 18) % 12) - 6) <= slack;

const directed =
  /\b((?:[a-z]+,? ){0,4})(?:hand|one) (?:is )?(?:points?|pointing|aims?|directed)(?: \w+ly)? (?:to(?:wards)?|at|into) the (?:(?<down>upper|lower|top|bottom)[ -])?(?<across>left|right)\b(?! of)/gi;

/** "The short hand points to the upper right": by the hour that lies there. */
const isTowards = (at: number, across: string, down: string | undefined): boolean => {
  const isRight = at > 0 && at < 6;
  const isUp = at < 3 || at > 9;
  const isFlat = isNear(at, 3, 0.25) || isNear(at, 9, 0.25);
  return (
    isRight === (across === 'right') &&
    (down === undefined ? !isNear(at, 0, 0.3) && !isNear(at, 6, 0.3) : !isFlat && isUp === /upper|top/.test(down))
  );
};

const closer = new RegExp(
  `^,? (?:but |and |a (?:bit|little) |much |somewhat )*(?:closer|nearer) to (?:the )?(${hourWords})\\b`,
  'i',
);

/** "Between 4 and 5, closer to 5": past the half of the way. */
const closerTo = (rest: string, [hand]: readonly Hand[]): boolean => {
  const hour = closer.exec(rest)?.[1];
  return hour === undefined || hand === undefined || isNear(hand.at, numberOf(hour) % 12, 0.53);
};

/** The time that is told, held against the clock of which it is told. */
const timesTold = (sentence: SentenceText, times: readonly Time[], { about }: Scope): Verdict[] =>
  (times.length > 0 ? allMatches(sentence.text, spoken) : []).flatMap((match): Verdict[] => {
    // A time in a title is what is written there, and "Figure 2.15" none.
    if (
      isQuoted(sentence.text, match.index) ||
      /\b(?:fig(?:ure|\.)?|no\.)\s*$/i.test(sentence.text.slice(0, match.index))
    )
      return [];
    // "The hours from 1 to 12".
    if (/\b(?:from|hours|numbers|numerals)\s*$/i.test(sentence.text.slice(0, match.index))) return [];
    const own = clocksAt(sentence.text, match.index, times);
    const [time] = own;
    if (!time) return [];
    const start = sentence.start + match.index;
    const fits = own.some((one) => minutesOf(match) === minutesShown(one));
    const ok = fits || !elsewhen.test(sentence.text) ? fits : undefined;
    const facts = about('measure', ...time.hands);
    return [{ start, end: start + match[0].trimEnd().length, ok, stated: match[0], actual: time.time, facts }];
  });

/** The time that is told, and what each hand points at. */
export const clockRule = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const hands = handsOf(scope);
  const times = timesOf(scope.drawing);
  if (hands.length < 2) return [];
  const found: Verdict[] = [
    ...clocksRule(sentence, times, scope),
    ...timesTold(sentence, times, scope),
    ...toldOfClocks(sentence, times, scope),
  ];
  const add = (
    match: RegExpExecArray,
    ok: boolean | undefined,
    stated: string,
    actual: string,
    things: readonly Thing[],
  ): void => {
    const start = sentence.start + match.index;
    const text = match[0].trimEnd();
    found.push({ start, end: start + text.length, ok, stated, actual, facts: scope.about('measure', ...things) });
  };
  for (const match of allMatches(sentence.text, directed)) {
    const those = meant(match[1] ?? '', hands);
    const { across = '', down } = match.groups ?? {};
    const [only, more] = those;
    if (only && !more)
      add(
        match,
        isTowards(only.at, across.toLowerCase(), down?.toLowerCase()),
        match[0],
        String(Math.round(only.at * 10) / 10),
        [only.thing],
      );
  }
  for (const match of allMatches(sentence.text, pointing)) {
    const [, said = '', between, one = '', other] = match;
    const turning = clocksAt(sentence.text, match.index, times).flatMap((time) => time.hands);
    const those = meant(said, times.length > 1 ? hands.filter((hand) => turning.includes(hand.thing)) : hands);
    const isOfAll = /\bhands\b/i.test(match[0]);
    if (those.length === 0 || /\b(?:not|n't|never)\b/.test(match[0])) continue;
    const [from, to] = [numberOf(one) % 12, other === undefined ? undefined : numberOf(other) % 12];
    // A small stroke past three is "at the 3" to some.
    const fits = ({ at, thing }: Hand): boolean =>
      to === undefined
        ? isNear(at, from, thing.noun === 'hour hand' && between === undefined ? 0.5 : 0.12)
        : isNear(at, from + ((to - from + 12) % 12) / 2, ((to - from + 12) % 12) / 2 + 0.05);
    const thing = those[0]?.thing;
    const actual = String(Math.round((those[0]?.at ?? 0) * 10) / 10);
    const isCloser = other === undefined ? true : closerTo(sentence.text.slice(match.index + match[0].length), those);
    add(
      match,
      !isCloser ? false : isOfAll ? those.every(fits) : those.some(fits),
      to === undefined ? one : `${one} and ${other ?? ''}`,
      actual,
      thing ? [thing] : [],
    );
  }
  return found;
};
