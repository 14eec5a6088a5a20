import { firstMatch } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';
import { isSequence } from '../structure.js';
import { namedIn } from './named-in.js';
import type { Scope } from './verdict.js';

interface Step {
  readonly name: string;
  readonly edge: Thing;
}

/** The messages of a sequence in their order, where each has words of its own. */
const stepsOf = oncePer((drawing: Drawing): readonly Step[] => {
  if (!isSequence(drawing)) return [];
  const steps = drawing.links
    .flatMap(({ label, edge }) => (label === undefined ? [] : [{ name: label, edge }]))
    .toSorted((a, b) => a.edge.element.box.y - b.edge.element.box.y);
  return steps.filter(({ name }) => steps.filter((one) => one.name === name).length === 1);
});

const joint = /(?:, | and )?\b(?<way>before|after|and then|, then)\b(?! that| the (?:\p{L}+ )?(?:first|last))/iu;

/** "The pharmacy checks its stock before it fetches the prescription": which of two messages comes first. */
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
  const sides = [ahead, behind].map((text) => namedIn(text, names).filter(({ index }, at, all) => !all.some((other, place) => place !== at && other.at === all[at]?.at && (names[other.index]?.length ?? 0) > (names[index]?.length ?? 0))));
  const [one, other] = [sides[0]?.at(-1), sides[1]?.[0]];
  if (!one || !other || one.index === other.index || sides.some(({ length }) => length > 1)) return [];
  const isAhead = one.index < other.index;
  const ok = way === 'after' ? !isAhead : isAhead;
  return [{ start: sentence.start, end: sentence.end, ok, stated: way, actual: names[Math.min(one.index, other.index)] ?? null, facts: about('connection', steps[one.index]?.edge, steps[other.index]?.edge) }];
}; // prettier-ignore
