import { oncePer } from '../../once-per.js';
import type { Drawing, Link, Thing } from '../drawing.js';
import { codesOf, isNo, nodesOf } from './clauses.js';
import { isSource, partsIn, toldIn, type Part } from './condition-parts.js';
import { labelsOf } from './labels.js';
import type { Piece } from './piece.js';
import { reaches } from './reach.js';
import { contentStems } from './stems.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const yes = /^(?:yes|y|true|ok|ja|correct|success|pass|passed)$/i;
const no = /^(?:no|n|false|not ok|wrong|failure|fail|failed|nein)$/i;

/** A question with the ways that lead from it. */
interface Question {
  readonly node: Thing;
  readonly stems: readonly string[];
  readonly yes: readonly Link[];
  readonly no: readonly Link[];
}

const questionsOf = oncePer((drawing: Drawing): readonly Question[] =>
  drawing.of('node').flatMap((node): Question[] => {
    const out = drawing.links.filter(({ from, directed }) => directed && from.id === node.id);
    const [agreed, denied] = [yes, no].map((word) => out.filter(({ label }) => word.test(label?.trim() ?? '')));
    const stems = contentStems(node.name ?? '');
    return agreed && denied && agreed.length + denied.length > 0 && stems.length > 0
      ? [{ node, stems, yes: agreed, no: denied }]
      : [];
  }),
);

/** Words that say the contrary of another without a "not". */
const contraries: Readonly<Record<string, readonly string[]>> = {
  wrong: ['correct', 'right'],
  incorrect: ['correct', 'right'],
  invalid: ['valid', 'correct'],
  unpaid: ['paid', 'pay'],
  closed: ['open'],
  empty: ['full'],
  clos: ['open'],
  fail: ['pass', 'success', 'succe'],
  dry: ['wet', 'rain'],
  unknown: ['known', 'know'],
  false: ['true'],
  off: ['on'],
  cold: ['warm', 'hot'],
  late: ['early', 'tim'],
};

const stemsOf = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => (piece.code.startsWith('#') ? [piece.code.slice(1)] : contentStems(piece.word ?? '')));

interface Meant {
  readonly links: readonly Link[];
  /** The last piece of the condition that was needed. */
  readonly last: number;
  /** Told by a question and its answer, of which there are two. */
  readonly asked?: boolean;
}

/** Where the last of the words stands that are needed to tell all of them. */
const lastOf = (pieces: readonly Piece[], stems: readonly string[]): number => {
  const missing = new Set(stems);
  return pieces.findIndex((piece) => {
    for (const stem of stemsOf([piece])) missing.delete(stem);
    return missing.size === 0;
  });
};

/** The edges that a condition speaks of: by what is written on them, or by the question that they answer. */
const meantBy = (pieces: readonly Piece[], drawing: Drawing, before: Question | undefined): Meant | undefined => {
  const all = new Set(stemsOf(pieces));
  const plain = pieces.filter((piece) => nodesOf(piece).length === 0);
  const said = new Set(stemsOf(plain));
  const label = labelsOf(drawing).find(
    ({ stems, links }) =>
      stems.every((stem) => said.has(stem)) &&
      !links.every(({ label: text }) => yes.test(text ?? '') || no.test(text ?? '')),
  );
  if (label) {
    const negated = pieces.some(isNo) && !label.links.some(({ label: text }) => /\b(?:no|not)\b/i.test(text ?? ''));
    return negated
      ? undefined
      : {
          links: label.links,
          last: pieces.indexOf(plain[lastOf(plain, label.stems)] ?? { code: '', start: 0, end: 0 }),
        };
  }
  const against = [...all].flatMap((stem) => contraries[stem] ?? []);
  const wide = new Set([...all, ...against]);
  const [question] = questionsOf(drawing)
    .filter(({ stems }) => stems.every((stem) => wide.has(stem)))
    .sort((a, b) => b.stems.length - a.stems.length);
  if (question) {
    const turned = question.stems.some((stem) => !all.has(stem));
    const denied = pieces.filter(isNo).length % 2 === 1;
    return { links: denied !== turned ? question.no : question.yes, last: lastOf(pieces, question.stems), asked: true };
  }
  const words = codesOf(pieces);
  if (!before || pieces.length > 4) return undefined;
  const answer = pieces.find((piece) => (piece.things ?? []).some(({ role }) => role === 'edge'))?.word ?? '';
  if (/^ (?:not|no)(?= |$)/.test(words) || no.test(answer)) return { links: before.no, last: pieces.length - 1 };
  if (/^ (?:so|yes|it is|they are)(?= |$)/.test(words) || yes.test(answer))
    return { links: before.yes, last: pieces.length - 1 };
  return undefined;
};

/** "The weight is checked", of a question about the weight that no other node speaks of. */
const isChecked = (node: Thing, stems: readonly string[], all: ReadonlySet<string>, drawing: Drawing): boolean =>
  node.name?.endsWith('?') === true &&
  ['check', 'test', 'ask', 'verify', 'question', 'examin'].some((stem) => all.has(stem)) &&
  stems.some(
    (stem) =>
      all.has(stem) &&
      stem.length > 3 &&
      !drawing.of('node').some((other) => other !== node && contentStems(other.name ?? '').includes(stem)),
  );

/** What a text names, also in other words than the figure's: "patch the hole" is named by "you patch the hole". */
const namedIn = (pieces: readonly Piece[], drawing: Drawing): Thing[] => {
  const all = new Set(stemsOf(pieces.filter((piece) => nodesOf(piece).length === 0)));
  const told = drawing.of('node').flatMap((node): readonly (readonly [node: Thing, at: number])[] => {
    const exact = pieces.findIndex((piece) => nodesOf(piece).includes(node));
    if (exact >= 0) return [[node, exact]];
    const stems = contentStems(node.name ?? '');
    const isTold = stems.length > 0 && (stems.every((stem) => all.has(stem)) || isChecked(node, stems, all, drawing));
    return isTold ? [[node, pieces.findIndex((piece) => stemsOf([piece]).includes(stems[0] ?? ''))]] : [];
  });
  const nodes = told.toSorted(([, a], [, b]) => a - b).map(([node]) => node);
  // "It is first searched for and then traced": the first of them comes next.
  const first = pieces.findIndex(({ code }) => code === 'first');
  return first >= 0 && nodes.length > 1 && told.every(([, at]) => at > first) ? nodes.slice(0, 1) : nodes;
};

const late = /^(?:finally|eventually|later|end|last|ultimately|sooner|via)$/;

/** "… goes to Idle", "Idle comes next": said of the very next. */
const isNext = (pieces: readonly Piece[], nodes: readonly Thing[]): boolean =>
  pieces.some((piece, at) => {
    if (!nodesOf(piece).some((node) => nodes.includes(node))) return false;
    const before = pieces
      .slice(Math.max(0, at - 3), at)
      .filter(({ code }) => !/^(?:the|a|an|\{node\}|back)$/.test(code))
      .at(-1);
    return (
      /^(?:to|into|enters?|begins?|starts?|becomes?|is)$/.test(before?.code ?? '') ||
      /^(?:follows?|next|comes|opens?|appears?)$/.test(pieces[at + 1]?.code ?? '')
    );
  });

const judge = ({ condition, rest: after, open }: Part, scope: Scope, before: Question | undefined): Verdict[] => {
  const { drawing } = scope;
  // "If nobody blocks the door", "failing that": the other way round.
  if (condition.some(({ code }) => /^(?:nobody|nothing|failing|unless|none)$/.test(code))) return [];
  const meant = meantBy(condition, drawing, before);
  if (!meant || meant.links.length === 0) return [];
  // "When start is pressed it fills, then washes": without a comma the one runs on into the other.
  const left = condition.slice(meant.last + 1);
  const follows =
    after.length === 0
      ? left
      : !/^(?:and|or)$/.test(left[0]?.code ?? '') && namedIn(left, drawing).length > 0
        ? [...left, ...after]
        : after;
  const all = [...condition.slice(0, meant.last + 1), ...follows];
  const sources = all.flatMap((piece, at) => (isSource(all, at) ? nodesOf(piece) : []));
  const from = meant.links.filter((link) => sources.length === 0 || sources.some(({ id }) => id === link.from.id));
  const targets = namedIn(follows, drawing).filter((node) => !sources.includes(node));
  if (targets.length === 0) return [];
  // Of the places that are named, none has such a way out.
  if (from.length === 0)
    return meant.asked === true ||
      open ||
      all.some(isNo) ||
      !condition.some(
        (piece, at) => isSource(condition, at) && nodesOf(piece).some((node) => sources.includes(node)),
      ) ||
      sources.some((node) => targets.includes(node))
      ? []
      : [verdict(all, false, 'condition', meant.links[0]?.from.name ?? null)];
  const told = targets.filter((node) => from.some(({ to }) => to.id === node.id));
  const denied = follows.some(isNo);
  const span = [...condition, ...follows];
  const facts = scope.about('connection', ...from.map(({ edge }) => edge));
  const actual = from[0]?.to.name ?? null;
  const others = drawing.links.filter(
    (link) => !from.includes(link) && from.some((one) => one.from.id === link.from.id),
  );
  // "…, buffer is added and the turbidity is measured": what the other answer leads to, unless the way goes on to it.
  const rest = { ...drawing, links: drawing.links.filter((link) => !others.includes(link)) };
  const isOther = targets.some(
    (node) =>
      !told.includes(node) &&
      others.some(({ to }) => to.id === node.id) &&
      !told.some((one) => reaches(rest, one, node)),
  );
  if (told.length > 0 && meant.asked === true && isOther && !denied && !open)
    return [verdict(span, false, 'condition', actual, facts)];
  if (told.length > 0) return [verdict(span, !denied, 'condition', actual, facts)];
  if (denied) return [];
  // What a question leads from is often told with it.
  if (targets.every((node) => from.some((link) => link.from.id === node.id))) return [];
  const on = from.some(({ to }) => targets.some((node) => reaches(drawing, to, node)));
  // The other way from the same place is the wrong one, even where it leads round to the right one in the end.
  const wrong = others.some(({ to }) => targets.some(({ id }) => id === to.id));
  const sure =
    (sources.length > 0 || wrong || isNext(follows, targets.slice(0, 1))) && !span.some(({ code }) => late.test(code));
  // "After the check, either an answer is sent, or …": what may follow.
  if (open || follows.some(({ code }) => code === 'either')) return [verdict(span, undefined, 'condition', actual)];
  return [verdict(span, on && !sure ? undefined : false, 'condition', actual, facts)];
};

const refersBack = (condition: readonly Piece[]): boolean =>
  condition.length === 0 || /^ (?:so|not|yes|no|it is|it is not|that is|the answer)(?= |$)/.test(codesOf(condition));

/** "If the user is logged in, the home screen comes next", "with 2 euro you go from 0 to 2". */
const conditionRule: DrawingRule = (pieces, scope) => {
  if (!scope.drawing.links.some(({ directed, label }) => directed && label !== undefined)) return [];
  return [...partsIn(pieces), ...toldIn(pieces)].flatMap((part) => {
    const [first] = part.condition;
    const earlier = pieces.slice(0, first ? pieces.indexOf(first) : 0);
    const stems = new Set(stemsOf(earlier));
    // "If so, …" at the beginning answers what the sentence before asked.
    if (earlier.length === 0 && refersBack(part.condition))
      for (const stem of (scope.earlier ?? '').split(' ')) stems.add(stem);
    const asked = questionsOf(scope.drawing).filter((one) => one.stems.every((stem) => stems.has(stem)));
    return judge(part, scope, asked.length === 1 ? asked[0] : undefined);
  });
};

export const conditionRules: readonly DrawingRule[] = [conditionRule];
