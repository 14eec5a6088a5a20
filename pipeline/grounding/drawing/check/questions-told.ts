import { allMatches } from '../../all-matches.js';
import { unitWord } from '../../check/number-words.js';
import type { SentenceText } from '../../check/sentences.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Link, Thing } from '../drawing.js';
import { namedIn, partsOf } from './named-in.js';
import { reaches } from './reach.js';
import { contentStems } from './stems.js';
import type { Scope } from './verdict.js';

interface Question {
  readonly node: Thing;
  readonly stems: ReadonlySet<string>;
  readonly out: readonly Link[];
}

/** The questions of a flowchart or a key: what two ways leave, in the order in which one comes to them. */
const questionsOf = oncePer((drawing: Drawing): readonly Question[] => {
  const found = drawing.of('node').flatMap((node): Question[] => {
    const out = drawing.links.filter(({ from, directed }) => directed && from.id === node.id);
    const isAsked = node.name?.includes('?') === true || node.noun === 'diamond';
    return isAsked && out.length > 1 && node.name !== undefined
      ? [{ node, stems: new Set(contentStems(node.name)), out }]
      : [];
  });
  const starts = drawing.of('node').filter((node) => !drawing.links.some(({ to }) => to.id === node.id));
  const depths = new Map(starts.map(({ id }) => [id, 0]));
  for (const [id, depth] of depths)
    for (const { from, to } of drawing.links) if (from.id === id && !depths.has(to.id)) depths.set(to.id, depth + 1);
  const depthOf = ({ node }: Question): number => depths.get(node.id) ?? Infinity;
  return starts.length === 1 ? found.toSorted((a, b) => depthOf(a) - depthOf(b)) : [];
});

/** The question that comes at a place in the order; undefined where two may. */
const questionAt = (drawing: Drawing, at: number): Question | undefined => {
  const all = questionsOf(drawing);
  const one = all[at];
  // Each is reached from the one before it, and from it all that follow.
  const isSure = all
    .slice(0, at + 2)
    .every(({ node }, index) => index === 0 || reaches(drawing, all[index - 1]?.node ?? node, node));
  return isSure || at === 0 ? one : undefined;
};

const asks =
  /\b(?:(?<nth>first|second|third|last|opening|initial) (?:of all )?(?:question|decision|diamond|check|test|thing|branching|split|criterion)(?: (?:(?!asks|is|tests|checks)\p{L}+ ){0,5}?| )(?:asks?|is|tests?|checks?|concerns|being)|(?:starts?|begins?|opens?) (?:by asking|with the question|by checking|by testing|with the check)|the root (?:asks|tests|checks))(?: (?:you|the user|for|about))*(?: (?:of )?(?:whether|if))?:? (?<what>[^.;]+)/giu;

const numbersIn = (text: string): string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

const overlap = (stems: ReadonlySet<string>, said: ReadonlySet<string>): number =>
  [...stems].filter((stem) => said.has(stem) && !/^\d/.test(stem)).length;

/** "The first question is whether it is windy": which of them comes first. */
const orderVerdicts = (sentence: SentenceText, { drawing, about }: Scope): Verdict[] => {
  const all = questionsOf(drawing);
  return allMatches(sentence.text, asks).flatMap((match): Verdict[] => {
    const nth = match.groups?.['nth']?.toLowerCase();
    const at = nth === 'last' ? all.length - 1 : ['second', 'third'].indexOf(nth ?? '') + 1;
    const meant = questionAt(drawing, at);
    const what = (match.groups?.['what'] ?? '').split(/, (?:and|while|but|which|sending)\b/)[0] ?? '';
    const said = new Set(contentStems(what));
    if (!meant || said.size === 0) return [];
    const own = overlap(meant.stems, said);
    const best = all.filter((one) => one !== meant).find(({ stems }) => overlap(stems, said) > own);
    const [told, written] = [numbersIn(what), numbersIn(meant.node.name ?? '')];
    const isOther = own > 0 && told.length === 1 && written.length === 1 && told[0] !== written[0];
    const ok = isOther ? false : best ? false : own > 0 ? true : undefined;
    return [
      {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
        ok,
        stated: nth ?? 'first',
        actual: meant.node.name ?? null,
        facts: about('text', meant.node),
      },
    ];
  });
};

const more =
  /\b(?:more|heavier|longer|older|higher|greater|larger|bigger|warmer|hotter|taller|faster|later|over|above|exceed(?:s|ing)?|beyond|at least)\b|[>≥]/i;
const less =
  /\b(?:less|lighter|shorter|younger|lower|smaller|colder|cooler|fewer|under|below|within|up to|at most|slower|sooner|earlier)\b|[<≤]/i;
const wayOf = (text: string): 'more' | 'less' | undefined =>
  more.test(text) ? (less.test(text) ? undefined : 'more') : less.test(text) ? 'less' : undefined;

const yes = /^(?:yes|y|true|ok)$/i;
const no = /^(?:no|n|false)$/i;

const compared =
  /\b(?<not>not |n['’]t )?(?:\p{L}+ ){0,3}?(?<way>(?:more|heavier|longer|older|higher|greater|larger|bigger|warmer|hotter|taller|faster|later|less|lighter|shorter|younger|lower|smaller|colder|cooler|fewer) than|over|above|exceed(?:s|ing)?|beyond|under|below|within|up to|at most|at least) (?<n>\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: (?<unit>\p{L}+|°C|%))?/giu;

/** "Parcels heavier than 20 kg go to the freight lane": a bound that a question has, and where its answers lead. */
const boundVerdicts = (sentence: SentenceText, { drawing, about }: Scope): Verdict[] => {
  const bounded = questionsOf(drawing).filter(({ node }) => numbersIn(node.name ?? '').length === 1);
  if (bounded.length === 0) return [];
  return partsOf(sentence.text).flatMap((part): Verdict[] => {
    const matches = allMatches(part.text, compared);
    const [match] = matches;
    if (!match || matches.length > 1) return [];
    const word = match.groups?.['n'] ?? '';
    const n = /^\d/.test(word) ? word : String(unitWord(word.toLowerCase()) ?? '');
    const way = wayOf(match.groups?.['way'] ?? '');
    const unit = match.groups?.['unit'] ?? '';
    const span = { start: sentence.start + part.at, end: sentence.start + part.at + part.text.trimEnd().length };
    const said = new Set(contentStems(part.text));
    const alike = bounded.filter(
      ({ node: { name = '' } }) =>
        new RegExp(`\\d ?${unit}\\b`, 'u').test(name) && unit !== '' && wayOf(name) !== undefined,
    );
    const meant = bounded.filter(({ node: { name = '' } }) => numbersIn(name).includes(n));
    const isWritten = drawing.things.some(({ name = '' }) => numbersIn(name).includes(n));
    const [like] = alike;
    // "Heavier than 50 kg", where the only weight that is asked for is 30 kg.
    if (like && alike.length === 1 && !isWritten && bounded.length === 1)
      return [{ ...span, ok: false, stated: n, actual: like.node.name ?? null, facts: [] }];
    const [question] = meant;
    const asked = question && wayOf(question.node.name ?? '');
    if (!question || meant.length > 1 || !way || !asked || /\b(?:either|both|after all)\b/.test(part.text)) return [];
    const isNot =
      match.groups?.['not'] !== undefined || /\b(?:not|never)\b|n['’]t\b/.test(part.text.slice(0, match.index));
    const isYes = (way === asked) !== isNot;
    const answers = question.out.filter(({ label }) => (isYes ? yes : no).test(label?.trim() ?? ''));
    const others = question.out.filter(({ label }) => (isYes ? no : yes).test(label?.trim() ?? ''));
    const [answer, other] = [answers[0]?.to, others[0]?.to];
    if (!answer || !other) return [];
    const names = [answer.name ?? '', other.name ?? ''];
    const named = new Set(namedIn(part.text, names).map(({ index }) => index));
    // One of several words may tell which of the two is meant, where the other has it not.
    const [own, rest] = names.map((name) => new Set(contentStems(name)));
    const isOwn = (one: ReadonlySet<string> | undefined, not: ReadonlySet<string> | undefined): boolean =>
      [...(one ?? [])].some((stem) => said.has(stem) && !not?.has(stem) && !question.stems.has(stem));
    const [right, wrong] = [named.has(0) || isOwn(own, rest), named.has(1) || isOwn(rest, own)];
    if (right === wrong) return [];
    return [{ ...span, ok: right, stated: n, actual: answer.name ?? null, facts: about('text', question.node) }];
  });
};

/** What is told of the questions of a flowchart: their order, and their bounds with what follows from them. */
export const questionRule = (sentence: SentenceText, scope: Scope): Verdict[] =>
  scope.drawing.kind !== 'graph' || questionsOf(scope.drawing).length === 0
    ? []
    : [...orderVerdicts(sentence, scope), ...boundVerdicts(sentence, scope)];
