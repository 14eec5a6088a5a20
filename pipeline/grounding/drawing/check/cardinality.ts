import { hasBoxes, rangeAt, type Range } from '../boxes.js';
import type { Link, Thing } from '../drawing.js';
import { clausesIn, codesOf, isDenied, nodesOf, isAmong } from './clauses.js';
import type { Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/** What is said of how many: `undefined` for what is left open. */
interface Told {
  readonly least?: number;
  readonly most?: number;
}

const table: readonly (readonly [words: RegExp, told: Told])[] = [
  [
    /(?:zero|#0|none) (?:,|or|to|and) (?:more|many|several)|any (?:number|amount|quantity)|(?:many|several|more) or none|none or (?:many|several|more)|arbitrarily many|as many (?:as|@)|unlimited|(?:no|none) , (?:#1|one) or (?:more|many|several)|#0 , #1 or (?:more|many|several)/,
    { least: 0, most: Infinity },
  ],
  [
    /at least (?:#1|an?)|#1 or (?:more|many|several)|#1 to many|(?:no|not) less than #1|a minimum of #1|minimum #1|#1 , or more|(?:many|several|more) but at least #1/,
    { least: 1, most: Infinity },
  ],
  [
    /(?:zero|#0|no|none) (?:or|to) #1|at most #1|no more than #1|not more than #1|a maximum of #1|maximum #1|maximally #1|up to #1|at the most #1|an? optional/,
    { least: 0, most: 1 },
  ],
  [
    /more than #1|many|several|multiple|numerous|lots of|a number of|plenty of|various|#2 or more|plural|a lot of|dozens of/,
    { most: Infinity },
  ],
  [/#1|(?:a|one) single|a unique|a certain|a specific|a particular/, { least: 1, most: 1 }],
];

const distributive = /^(?:each|every|any|a|an|#1|one|no|single|individual|the|same)$/;

/** The number that stands with a thing: after the last reference before it. */
const toldOf = (words: string): Told | undefined => {
  const [, limit] = /(?:at most|no more than|not more than|maximum of|up to|at the most) #(\d+)/.exec(words) ?? [];
  if (limit !== undefined && limit !== '1') return { most: Number(limit) };
  for (const [pattern, told] of table) if (pattern.test(words)) return told;
  return / an?$/.test(words) ? { most: 1 } : undefined;
};

const linksOf = (
  { drawing }: Scope,
  one: readonly Thing[],
  other: readonly Thing[],
): { readonly link: Link; readonly end: 'from' | 'to' }[] =>
  drawing.links.flatMap((link): { readonly link: Link; readonly end: 'from' | 'to' }[] => {
    if (isAmong(one, link.from) && isAmong(other, link.to)) return [{ link, end: 'to' }];
    return isAmong(one, link.to) && isAmong(other, link.from) ? [{ link, end: 'from' }] : [];
  });

const same = (told: Told, range: Range): boolean =>
  (told.least === undefined || told.least === range.least) && (told.most === undefined || told.most === range.most);

const judge = (
  span: readonly Piece[],
  scope: Scope,
  subject: readonly Thing[],
  object: readonly Thing[],
  told: Told,
): Verdict[] => {
  const found = linksOf(scope, subject, object);
  const ranges = found.flatMap(({ link, end }) => rangeAt(link, end) ?? []);
  if (found.length === 0)
    return [verdict(span, false, told.most === Infinity ? 'many' : (told.most ?? null), 'not joined')];
  if (ranges.length === 0) return [];
  const ok = ranges.some((range) => same(told, range));
  // "An animal has a species": of one where there may be several, it says nothing false.
  const weak = told.least === undefined && told.most === 1;
  const [range] = ranges;
  return [
    verdict(
      span,
      ok ? true : weak ? undefined : false,
      spelled(told),
      range ? spelled(range) : null,
      scope.about('cardinality', ...found.map(({ link }) => link.edge)),
    ),
  ];
};

const spelled = ({ least, most }: Told): string => `${least ?? '?'} to ${most === Infinity ? 'many' : (most ?? '?')}`;

const may = / (?:may|can|could|might|possibly|optionally)(?= |$)/;
const must = / (?:must|needs?|requires?|required|mandatory|obligatory|always|has to|have to)(?= |$)/;
const need =
  / (?:need not|not necessarily|not have to|not need|don't have to|doesn't have to|without|does not have|optional)(?= |$)/;

/** "Each order belongs to exactly one customer; a customer may place any number of orders". */
const eachRule: DrawingRule = (pieces, scope) => {
  if (!hasBoxes(scope.drawing)) return [];
  let last: Piece | undefined;
  return clausesIn(pieces).flatMap((clause) => {
    const refs = clause.flatMap((piece, at) => (nodesOf(piece).length > 0 ? [{ piece, at }] : []));
    const [first] = refs;
    const whole = codesOf(clause);
    // "It may undergo many checkups, each of which is performed by one vet".
    const back =
      /^(?: (?:it|they|each|every one|this))(?= )/.test(whole) &&
      (first?.at ?? 0) > 0 &&
      !distributive.test(clause[(first?.at ?? 0) - 1]?.code === 'each' ? 'each' : '');
    const words = first ? codesOf(clause.slice(0, first.at)) : '';
    const isSubject =
      first !== undefined &&
      (first.at === 0 || distributive.test(clause[first.at - 1]?.code ?? '') || clause[first.at - 1]?.pos === 'ADJ') &&
      !/ (?:it|they)(?= |$)/.test(words);
    let subject = isSubject ? first.piece : back ? last : undefined;
    const found: Verdict[] = [];
    let from = isSubject ? first.at + 1 : 0;
    for (const { piece, at } of refs.slice(isSubject ? 1 : 0)) {
      const between = clause.slice(from, at);
      const said = between
        .map((one) => ` ${one.code === '@' && nodesOf(one).length === 0 ? (one.word ?? '') : one.code}`)
        .join('');
      const told = toldOf(said);
      const relative = / each of (?:which|them|whom)/.test(said);
      if (relative && last) subject = last;
      const one = nodesOf(subject);
      if (
        subject &&
        one.length > 0 &&
        told &&
        !(/^ (?:and|,|or)/.test(said) && between.length < 3) &&
        !/ between /.test(said) &&
        // "Marked 1 at the owner's end": a number is read off one end, "can borrow at most five at a time" is of no end.
        !/ (?:marked|labelled|labeled|reading|showing) /.test(said)
      ) {
        // "must not have more than one", "never belongs to several": what is denied is not the number that is told.
        const denied = isDenied(between.filter(({ code }) => !/^(?:no|none)$/.test(code)));
        const least = need.test(said)
          ? 0
          : told.most === Infinity && told.least === undefined && must.test(said)
            ? 1
            : told.least;
        const own: Told = {
          ...(least === undefined ? {} : { least: may.test(said) && told.least === 1 && told.most === 1 ? 0 : least }),
          ...(told.most === undefined ? {} : { most: told.most }),
        };
        const tail = codesOf(clause.slice(at + 1, at + 4));
        const open: Told = / (?:or|,) (?:none|no|zero|#0)/.test(tail) ? { ...own, least: 0 } : own;
        if (denied && told.most === Infinity && told.least === undefined)
          found.push(...judge([subject, ...between, piece], scope, one, nodesOf(piece), { most: 1 }));
        else if (!denied) found.push(...judge([subject, ...between, piece], scope, one, nodesOf(piece), open));
      }
      last = piece;
      from = at + 1;
    }
    if (refs.length === 1 && isSubject && first) last = first.piece;
    else if (isSubject && first && refs.length > 0) last = refs.at(-1)?.piece;
    return found;
  });
};

const ratio = /(?<a>#1|one|many|n|m) - to - (?<b>#1|one|many|n|m)|(?<c>#1|n|m) : (?<d>#1|n|m)/;
const isMany = (word: string | undefined): boolean => /^(?:many|n|m)$/.test(word ?? '');

/** "The relationship between customer and order is one-to-many". */
const ratioRule: DrawingRule = (pieces, scope) => {
  if (!hasBoxes(scope.drawing)) return [];
  const found = ratio.exec(codesOf(pieces).slice(1));
  const refs = pieces.filter((piece) => nodesOf(piece).length > 0);
  const label = pieces.flatMap((piece) => (piece.things ?? []).filter(({ role }) => role === 'edge'));
  if (!found || refs.length > 2) return [];
  const { a, b, c, d } = found.groups ?? {};
  const told = [isMany(a ?? c), isMany(b ?? d)];
  const own = scope.drawing.links.filter(({ from, to, edge }) =>
    refs.length === 2
      ? [from, to].every(({ id }) => refs.some((ref) => nodesOf(ref).some((node) => node.id === id)))
      : refs.length === 0 && label.some(({ id }) => id === edge.id),
  );
  if (own.length === 0) return [];
  const seen = own.map((link) => {
    const [from, to] = [rangeAt(link, 'from'), rangeAt(link, 'to')];
    return from && to ? [from.most > 1, to.most > 1] : undefined;
  });
  const ordered = / from @.* to @/.test(codesOf(pieces));
  const fits = seen.map((ends, index) => {
    if (!ends) return undefined;
    const straight = nodesOf(refs[0]).some(({ id }) => id === own[index]?.from.id) ? ends : ends.toReversed();
    const matches = (one: readonly boolean[]): boolean => one[0] === told[0] && one[1] === told[1];
    return matches(straight) || (!ordered && matches(straight.toReversed()));
  });
  if (fits.includes(undefined)) return [];
  const no = isDenied(pieces);
  return [
    verdict(
      refs.length > 0 ? refs : pieces,
      fits.includes(true) !== no,
      found[0],
      null,
      scope.about('cardinality', ...own.map(({ edge }) => edge)),
    ),
  ];
};

export const cardinalityRules: readonly DrawingRule[] = [eachRule, ratioRule];
