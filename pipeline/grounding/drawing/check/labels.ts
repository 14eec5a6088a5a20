import { handing } from './transfers.js';
import { oncePer } from '../../once-per.js';
import type { Drawing, Link } from '../drawing.js';
import { clausesIn, edgesOf, isDenied, nodesOf, isAmong } from './clauses.js';
import type { Piece } from './piece.js';
import { contentStems } from './stems.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/** What is written on edges, as stems. */
interface Label {
  readonly stems: readonly string[];
  readonly links: readonly Link[];
}

export const labelsOf = oncePer((drawing: Drawing): readonly Label[] => {
  const by = new Map<string, { stems: string[]; links: Link[] }>();
  for (const link of drawing.links) {
    const stems = contentStems(link.label ?? '');
    if (stems.every((stem) => /^\d/.test(stem))) continue;
    const key = stems.join(' ');
    const label = by.get(key) ?? { stems, links: [] };
    label.links.push(link);
    by.set(key, label);
  }
  return [...by.values()].sort((a, b) => b.stems.length - a.stems.length);
});

const stemsIn = (piece: Piece): string[] =>
  piece.word === undefined ? [] : nodesOf(piece).length > 0 ? [] : contentStems(piece.word);

const be = /^(?:is|are|was|were|be|been|being|get|gets)$/;
const glue =
  /^(?:is|are|was|were|be|been|being|may|can|could|must|might|should|will|does|do|not|never|only|also|who|which|that|the|a|an|each|every|some|any|its|their|several|many|one|it|to|by|in|from|of|at|on|into|with|for|all|both|zero|or|more|number|least|most|than|this|these|exactly|just|then|now|always|back|,|no|and|about|has|have|other|#\d+|doesn't|don't|isn't|aren't|cannot|can't|single|given|data|message|\{edge\}|\{arrow\}|\{attribute\})$/;

/** A label of a word that says nothing of its own: a reader may turn it round. */
const vague = new Set(['has', 'have', 'is', 'in', 'of', 'contain', 'belong', 'relat', 'link', 'connect']);

/**
 * "The keeper cleans enclosures", "enclosures are cleaned by keepers", "the shop reserves the item in the warehouse":
 * what is written on an edge, said as a verb between what it joins.
 */
const verbRule: DrawingRule = (pieces, scope) => {
  const labels = labelsOf(scope.drawing);
  if (labels.length === 0) return [];
  return clausesIn(pieces).flatMap((clause) => inClause(clause, labels, scope));
};

/** "…, to the right of SPECIES, …": of what a preposition governs nothing is told. */
const isGoverned = (clause: readonly Piece[], at: number): boolean => {
  const before = /^(?:the|an?|this|each|every)$/.test(clause[at - 1]?.code ?? '') ? clause[at - 2] : clause[at - 1];
  return /^(?:of|to|in|from|with|by|under|near|beside|below|above|between|at|on|into|next|than)$/.test(
    before?.code ?? '',
  );
};

/** "VISIT – billed by – INVOICE": what is written is turned round itself. */
const isTurned = ({ links }: Label): boolean => links.every(({ label }) => /\bby$/i.test(label?.trim() ?? ''));

/** "A leads to B", where another arrow is called "led by": that there is an arrow. */
const isArrow = (clause: readonly Piece[], verb: number, { links }: Label): boolean =>
  /^leads?$/.test(clause[verb]?.word ?? clause[verb]?.code ?? '') &&
  clause[verb + 1]?.code === 'to' &&
  links.every(({ label }) => !/\bleads? to\b/i.test(label ?? ''));

/** "An owner may keep no pet at all": it may have none, and may have some. */
const maySo = (before: readonly Piece[]): boolean =>
  before.some(({ code }) => /^(?:may|can|might|could)$/.test(code)) && !isDenied(before);

/** "Sends “Open link” to the browser", beside "Send link": what is written on another is what is sent. */
const isOfOther = (after: readonly Piece[], { links }: Label): boolean => {
  const sent = after.flatMap((piece) => (piece.quoted ? edgesOf(piece) : []));
  return sent.length > 0 && !links.some(({ edge }) => sent.includes(edge));
};

/** "Has its own method", "their visits", "becomes gas by vaporisation": no verb. */
const unverbed = /^(?:to|by|through|via|at|with|over|under|its|their|his|her|our|my|your)$/;

const inClause = (clause: readonly Piece[], labels: readonly Label[], scope: Scope): Verdict[] => {
  const refs = clause.flatMap((piece, at) =>
    nodesOf(piece).length > 0 && edgesOf(piece).length === 0 ? [{ piece, at }] : [],
  );
  const told = clause.map(stemsIn);
  const all = new Set(told.flat());
  const found: Verdict[] = [];
  for (const label of labels) {
    if (!label.stems.every((stem) => all.has(stem))) continue;
    // The first word of the label is the verb: it stands after who does it.
    const verb = told.findIndex((stems) => stems.includes(label.stems[0] ?? ''));
    const last = told.findLastIndex((stems) => stems.some((stem) => label.stems.includes(stem)));
    const subject = refs.filter(({ at }) => at < verb && !isGoverned(clause, at)).at(-1);
    const object = refs.find(({ at }) => at > verb);
    if (!subject || verb < 0 || clause[verb]?.quoted === true || isArrow(clause, verb, label)) continue;
    const before = clause.slice(subject.at + 1, verb);
    const after = object ? clause.slice(verb + 1, object.at) : clause.slice(verb + 1, last + 1);
    // "The server hands the app a code": what is handed, and nothing that is done.
    if (handing.test(clause[subject.at - 1]?.code ?? '')) continue;
    const isPlain = before.every(({ code }) => glue.test(code));
    if (!after.every((piece) => glue.test(piece.code) || stemsIn(piece).some((stem) => label.stems.includes(stem))))
      continue;
    if (isOfOther(clause.slice(verb + 1, object?.at), label)) continue;
    // "an arrow labelled cleans from A to B" is read elsewhere.
    if (
      before.some(({ code }) => /^\{|^(?:labelled|labeled|called|named)$/.test(code)) ||
      clause.slice(0, subject.at).some(({ code }) => /^(?:labelled|labeled|from|between)$/.test(code))
    )
      continue;
    if (before.some(({ code }) => /^(?:and|,)$/.test(code)) && before.length > 1) continue;
    // "The ATM asks the bank to check the card": who is asked receives the message.
    if (unverbed.test(before.at(-1)?.code ?? '')) continue;
    const passive = before.some(({ code }) => be.test(code)) && clause[verb]?.word?.endsWith('ing') !== true;
    const [from, to] = passive && !isTurned(label) ? [object?.piece, subject.piece] : [subject.piece, object?.piece];
    if (passive && !object) continue;
    // Passive, "to" and "from" may tell of a third: only "by" and places of things tell who does it.
    if (passive && !after.some(({ code }) => /^(?:by|in|at|on)$/.test(code))) continue;
    const fits = label.links.filter(
      (link) => (!from || isAmong(nodesOf(from), link.from)) && (!to || isAmong(nodesOf(to), link.to)),
    );
    const turned = label.links.some(
      (link) => from && to && isAmong(nodesOf(from), link.to) && isAmong(nodesOf(to), link.from),
    );
    const open =
      fits.length === 0 &&
      (label.stems.every((stem) => vague.has(stem)) ||
        (turned &&
          !label.links.some(({ directed }) => directed) &&
          scope.drawing.links.every(({ edge }) => edge.element.data?.['arrowhead'] === undefined)));
    const denied = isDenied(maySo(before) ? before : [...before, ...after]);
    const span = [subject.piece, ...before, ...clause.slice(verb, (object?.at ?? last) + 1)];
    if (!isPlain && fits.length === 0) continue;
    found.push(
      verdict(
        span,
        open ? undefined : fits.length > 0 !== denied,
        label.links[0]?.label ?? '',
        label.links[0]?.from.name ?? null,
        scope.about('connection', ...label.links.map(({ edge }) => edge)),
      ),
    );
    break;
  }
  return found;
};

export const labelRules: readonly DrawingRule[] = [verbRule];
