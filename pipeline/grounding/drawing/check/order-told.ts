import { firstMatch } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';
import { hasBoxes } from '../boxes.js';
import { isSequence } from '../structure.js';
import { namedIn } from './named-in.js';
import { reaches } from './reach.js';
import type { Scope } from './verdict.js';

interface Step {
  readonly name: string;
  readonly thing: Thing;
}

/** The messages of a sequence in their order, or the steps that arrows join, where each has words of its own. */
const stepsOf = oncePer((drawing: Drawing): readonly Step[] => {
  const isFlow = drawing.kind === 'graph' && drawing.links.every(({ directed }) => directed);
  const steps = isSequence(drawing)
    ? drawing.links
        .flatMap(({ label, edge }) => (label === undefined ? [] : [{ name: label, thing: edge }]))
        .toSorted((a, b) => a.thing.element.box.y - b.thing.element.box.y)
    : (isFlow && !hasBoxes(drawing) ? drawing.of('node') : []).flatMap((thing) =>
        thing.name === undefined ? [] : [{ name: thing.name, thing }],
      );
  return steps.filter(({ name }) => steps.filter((one) => one.name === name).length === 1);
});

/** Which of two comes first; undefined where the figure does not tell, as on a loop. */
const isFirst = (drawing: Drawing, steps: readonly Step[], one: number, other: number): boolean | undefined => {
  if (isSequence(drawing)) return one < other;
  const [a, b] = [steps[one]?.thing, steps[other]?.thing];
  if (!a || !b) return undefined;
  const [on, back] = [reaches(drawing, a, b), reaches(drawing, b, a)];
  return on === back ? undefined : on;
};

/** Nothing comes between the two: an arrow joins them, or one message follows the other. */
const areNear = (drawing: Drawing, steps: readonly Step[], one: number, other: number): boolean => {
  if (isSequence(drawing)) return Math.abs(one - other) === 1;
  const [a, b] = [steps[one]?.thing.id, steps[other]?.thing.id];
  return drawing.links.some(({ from, to }) => (from.id === a && to.id === b) || (from.id === b && to.id === a));
};

const joint =
  /(?:, | and )?\b(?<way>before|(?:(?:and|,) )?(?:only )?(?:after that|afterwards|then)|after(?! which| this| it\b| (?:about |another |a |an |some )?(?:\d+|an?|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|several|many)? ?(?:further |more |long |short )?(?:steps?|hops?|moves?|jumps?|links?|arrows?|edges?|seconds?|minutes?|hours?|days?|weeks?|while|time)\b))\b(?! the (?:\p{L}+ )?(?:first|last))/iu;

/** "The pharmacy checks its stock before it fetches the prescription": which of two messages or steps comes first. */
export const orderToldRule = (sentence: SentenceText, { drawing, about }: Scope): Verdict[] => {
  const steps = stepsOf(drawing);
  const match = steps.length > 2 ? firstMatch(sentence.text, joint) : undefined;
  if (!match || /\b(?:not|never)\b|n['’]t\b/i.test(sentence.text)) return [];
  const names = steps.map(({ name }) => name);
  const way = match.groups?.['way']?.toLowerCase() ?? '';
  const isLead = /^\W*$/.test(sentence.text.slice(0, match.index));
  // "Before it fetches the prescription, it checks the stock".
  const comma = sentence.text.indexOf(',', match.index);
  if (isLead && comma < 0) return [];
  const [ahead, behind] = isLead
    ? [sentence.text.slice(comma), sentence.text.slice(match.index, comma)]
    : [sentence.text.slice(0, match.index), sentence.text.slice(match.index + match[0].length)];
  const sides = [ahead, behind].map((text) =>
    namedIn(text, names).filter(
      ({ index }, at, all) =>
        !all.some(
          (other, place) =>
            place !== at && other.at === all[at]?.at && (names[other.index]?.length ?? 0) > (names[index]?.length ?? 0),
        ),
    ),
  );
  const [one, other] = [sides[0]?.at(-1), sides[1]?.[0]];
  if (!one || !other || one.index === other.index || sides.some(({ length }) => length > 1)) return [];
  const isAhead = isFirst(drawing, steps, one.index, other.index);
  if (isAhead === undefined) return [];
  const isTold = way === 'after' ? !isAhead : isAhead;
  // "Right after": with nothing between the two.
  const isNear = new RegExp(`\\b(?:right|immediately|directly|straight) ${way}`, 'i').test(sentence.text);
  if (!isNear && /\b(?:immediately|directly|straight)\b/.test(sentence.text)) return [];
  const ok = isTold && (!isNear || areNear(drawing, steps, one.index, other.index));
  return [
    {
      start: sentence.start,
      end: sentence.end,
      ok,
      stated: way,
      actual: names[isAhead ? one.index : other.index] ?? null,
      facts: about('connection', steps[one.index]?.thing, steps[other.index]?.thing),
    },
  ];
};
