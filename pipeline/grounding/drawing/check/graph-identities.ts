import type { Thing } from '../drawing.js';
import { isNo } from './clauses.js';
import { expanded, isGoverned, type List } from './graph-lists.js';
import type { Piece } from './piece.js';
import { verdict, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const being =
  /^(?:is|are|was|were|be|being|called|named|marked|as|serves?|acts?|forms?|both|all|each|also|only|the|an?|,|which|that|:|considered|one|of|at once)$/;

const held =
  /^(?:which |that )?(?:(?:contains?|holds?|stores?|carries|has|shows|reads|bears)(?: (?:the|a|value|key|number|data|entry|{label}|label))*|(?:(?:is|are|lies|sits|stands) )?(?:stored|found|kept|held|written|located)?(?: ?(?:in|at|on|by))(?: the)?)$/;

/** "q0 is the start state", "the leaves are 20 and 40"; undefined where the two are not said to be one. */
export const identityOf = (pieces: readonly Piece[], list: List, next: List, scope: Scope): Verdict | undefined => {
  if (isGoverned(pieces, list.from)) return undefined;
  const between = pieces.slice(list.to, next.from);
  const all = between.filter((piece) => !isNo(piece)).map(({ code }) => code);
  // "The CTO of the company is Ola Berg".
  const words =
    all[0] === 'of' && /^(?:the|this)$/.test(all[1] ?? '') && /^[a-z]+$/.test(all[2] ?? '') ? all.slice(3) : all;
  const isSame =
    words.some((word) => /^(?:is|are|was|were|serves?|acts?|forms?|:)$/.test(word)) &&
    words.every((word) => being.test(word));
  // "A is the lowest number and B the uppermost": the last of the list begins what is told next.
  const goesOn = next.items.length > 1 && /^(?:the|an?)$/.test(pieces[next.to]?.code ?? '');
  // "11 and 13 make 24, and the root is 40": the last is said to be something.
  const isOne = /^(?:is|was)$/.test(all[0] ?? '') && pieces.slice(list.from, list.to).some(({ code }) => code === ',');
  const [subjects, objects] = [
    isOne ? list.items.slice(-1) : list.items,
    goesOn ? next.items.slice(0, -1) : next.items,
  ];
  const [subject, object] = [subjects[0], objects[0]];
  // "The first node contains 12", "the largest key is stored in the second node": what is written in a node is the node.
  const isHeld = subjects.length === 1 && objects.length === 1 && subject?.code === 'N' && held.test(words.join(' '));
  if (!isSame && !isHeld) return undefined;
  // "Marta Ruiz is the CEO": two lines of one label.
  const isLine = [...subjects, ...objects].some(({ things = [] }) =>
    things.some(({ element }) => element.label?.includes('\n') === true),
  );
  if (
    ![...subjects, ...objects].some(({ described, code }) => described === true || code === 'M') &&
    !(isLine && !words.includes('a') && !words.includes('an'))
  )
    return undefined;
  // "The root contains the node 5" may say what is below it; "pear has the key 7" says what stands beside it.
  const isField =
    isHeld &&
    /^\d+$/.test(object?.word ?? '') &&
    [subject, object].every(({ things = [] } = { code: '', start: 0, end: 0 }) =>
      things.some(({ noun }) => noun === 'record'),
    );
  if (isHeld && !isField && subject?.described !== true && object?.described !== true) return undefined;
  const within = (one: readonly Thing[], set: readonly Thing[]): boolean => one.some((thing) => set.includes(thing));
  const own = subjects.flatMap(({ things = [] }) => things);
  const oks =
    subjects.length === 1 && objects.length > 1 && subject?.code === 'N'
      ? objects.map(({ things = [] }) => within(own, things))
      : subject?.code === 'M' && expanded(subjects).length > expanded(objects).length
        ? [false]
        : objects.length === 1
          ? subjects.map(({ things = [] }) => within(things, object?.things ?? []))
          : objects.map(({ things = [] }) => within(things, own));
  const ok = oks.every(Boolean) !== between.some(isNo);
  return verdict(
    pieces.slice(list.from, next.to),
    ok,
    'is',
    object?.things?.[0]?.name ?? null,
    scope.about('degree', ...own),
  );
};
