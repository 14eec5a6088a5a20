import { hasBoxes, isClass, isEntity, rowsOf } from '../boxes.js';
import { clausesIn, codesOf, isDenied } from './clauses.js';
import type { Piece } from './piece.js';
import { keyed, ofType, ordered, visible } from './row-marks.js';
import { boxesIn, factsOf, named, rowsMeant, typeOf } from './rows.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const count =
  / (?<n>#\d+|no|any|none)(?: (?:different|own|further|public|private|protected|of|its|the|data))*(?: @)? (?<what>\{attribute\+?\}|\{method\+?\}|\{column\+?\}|\{row\+?\}|member|members|entry|entries|line|lines|key|keys)/;

/** "ANIMAL has four attributes", "VET and SPECIES have none". */
const counted = (clause: readonly Piece[], scope: Scope): Verdict[] => {
  const found = count.exec(codesOf(clause));
  const boxes = clause.flatMap((piece) => (boxesIn(piece).length > 0 ? [piece] : []));
  if (!found || boxes.length === 0) return [];
  const { n = '', what = '' } = found.groups ?? {};
  if (what.startsWith('key')) return [];
  const before = codesOf(clause).slice(0, found.index);
  if (
    !/ (?:has|have|with|contains?|lists?|holds?|shows?|includes?|defines?|declares?|introduces|adds|possess|possesses|owns?|carries|carry|stores?|got|is|are|given|of|without|but|doesn't|don't|not|'s)(?: |$)/.test(
      before,
    ) &&
    !/^ (?:of|in|for)? ?@/.test(before)
  )
    return [];
  // "Two types, each of which has one private attribute and one public method": of each of them.
  if (/ each of (?:which|them|whom) /.test(before)) return [];
  const no = n === 'no' || n === 'none' || (n === 'any' && isDenied(clause));
  if (n === 'any' && !no) return [];
  const stated = no ? 0 : Number(n.slice(1));
  const kind = what.includes('attribute') ? 'attribute' : what.includes('method') ? 'method' : undefined;
  return boxes.map((box) => {
    const all = boxesIn(box).map(
      ({ id }) =>
        rowsOf(scope.drawing).filter((row) => row.owner.id === id && (kind === undefined || row.what === kind)).length,
    );
    return verdict(
      [box, ...clause],
      all.includes(stated),
      stated,
      all[0] ?? null,
      scope.about('shape', ...boxesIn(box)),
    );
  });
};

const none = / @(?: , @| and @| , and @)* (?:has|have|shows?|lists?) (?:none|nothing|no {attribute\+?})(?= |$)/;

/** "…; VET and SPECIES have none", "for three of the entities". */
const withoutAny = (clause: readonly Piece[], sentence: readonly Piece[], scope: Scope): Verdict[] => {
  if (!none.test(codesOf(clause)) || !/\{attribute/.test(codesOf(sentence))) return [];
  return clause
    .filter((piece) => boxesIn(piece).length > 0)
    .map((piece) => {
      const some = rowsOf(scope.drawing).filter(
        ({ owner, what }) => what === 'attribute' && boxesIn(piece).some(({ id }) => id === owner.id),
      );
      return verdict([piece], some.length === 0, 0, some.length, scope.about('shape', ...boxesIn(piece)));
    });
};

const holds =
  /^(?:has|have|contains?|lists?|includes?|stores?|records?|holds?|with|identified|adds?|introduces|overrides|redefines|gets|defines?|declares?|offers?|provides?|own|owns|features?|keeps?|described|shows?|needs?|comprises?|carries|carry|consists)$/;

const adds = /^(?:adds?|introduces|overrides|redefines|gets)$/;

/** "KEEPER has an id, a name and a hiring date", "CHECKUP doesn't have an id, only a day". */
const owned = (clause: readonly Piece[], scope: Scope): Verdict[] => {
  const verb = clause.findIndex(({ code }) => holds.test(code));
  if (verb < 0) return [];
  const boxes = clause.slice(0, verb).flatMap(boxesIn);
  if (boxes.length === 0) return [];
  // "Extended by Dog, which adds a breed, and by Parrot, which adds a word": each verb has a subject of its own.
  const [subject] = clause.slice(verb - 1, verb);
  if (
    adds.test(clause[verb]?.code ?? '') &&
    (!subject || boxesIn(subject).length === 0 || clause.flatMap(boxesIn).length > 1)
  )
    return [];
  let denied = isDenied(clause.slice(0, verb));
  // "A patient has an id and a name, a doctor an id and a specialty": those of the next one.
  const own = clause.slice(verb + 1);
  const next = own.findIndex(
    (piece, at) =>
      boxesIn(piece).length > 0 &&
      piece.code === '@' &&
      own[at - 1]?.code !== 'of' &&
      own.slice(0, at).some(({ code }) => code === ','),
  );
  return own.slice(0, next < 0 ? undefined : next).flatMap((piece, at, rest) => {
    // "Any number" of them.
    if (piece.word === 'number' && rest[at - 1]?.code === 'any') return [];
    if (/^(?:no|neither|not|without)$/.test(piece.code)) denied = true;
    if (/^(?:only|but|just)$/.test(piece.code)) denied = false;
    if (piece.code !== '@' || boxesIn(piece).length > 0) return [];
    const rows = rowsMeant(scope.drawing, piece);
    if (rows.length === 0) return [];
    // "an attribute of type float": not the name of a line.
    if (/^(?:type|of)$/.test(rest[at - 1]?.code ?? '') && typeOf(piece)) return [];
    const found = named(rows, boxes);
    const all = boxes.every(({ id }) => found.some(({ owner }) => owner.id === id)) || found.length > 0;
    return [
      verdict(
        [...clause.slice(0, verb + 1), piece],
        denied ? found.length === 0 : all,
        piece.word ?? '',
        found.length,
        factsOf(scope, found),
      ),
    ];
  });
};

const belongs =
  / (?:is|are|belongs?|appears?|occurs?|stands?|found|listed|stored|kept|recorded|declared|defined|implemented|introduced|specified|located)(?: (?:an?|the|#1|one|{attribute\+?}|{method\+?}|{column\+?}|members?|in|of|to|the|box|{box}|under|within|by|listed|shown|found|given|as|both|only|declared|defined|implemented|introduced|specified|located))* @/;

/** "weight is an attribute of ANIMAL". */
const inside = (whole: readonly Piece[], scope: Scope): Verdict[] => {
  if (!belongs.test(codesOf(whole))) return [];
  // "The method a belongs to B and returns a number".
  const verb = whole.findIndex(({ code }) =>
    /^(?:belongs?|declared|defined|implemented|introduced|specified)$/.test(code),
  );
  const box = whole.findIndex((piece, at) => at > verb && boxesIn(piece).length > 0);
  const after = /^\{(?:class|box|entity)\}$/.test(whole[box + 1]?.code ?? '') ? whole[box + 2] : whole[box + 1];
  const clause =
    verb >= 0 && box > 0 && (after === undefined || /^(?:and|,|\.)$/.test(after.code))
      ? whole.slice(0, box + 1)
      : whole;
  const first = clause.find((piece) => rowsMeant(scope.drawing, piece).length > 0);
  const last = clause.at(-1);
  if (
    !first ||
    !last ||
    boxesIn(last).length === 0 ||
    clause.indexOf(first) > clause.findIndex(({ code }) => /^(?:is|are|belongs?|appears?|occurs?|stands?)$/.test(code))
  )
    return [];
  if (
    clause.some(
      (piece) =>
        piece !== first && piece !== last && (rowsMeant(scope.drawing, piece).length > 0 || boxesIn(piece).length > 0),
    )
  )
    return [];
  const ok = rowsMeant(scope.drawing, first).some(({ owner }) => boxesIn(last).some(({ id }) => id === owner.id));
  return [
    verdict(
      [first, last],
      ok !== isDenied(clause),
      first.word ?? '',
      null,
      factsOf(scope, rowsMeant(scope.drawing, first)),
    ),
  ];
};

const some = / (?<n>#\d+|all|none|only #\d+)(?: of)?(?: the| its)?(?: #\d+)? \{(?<kind>entity|class|box)\+?\}/;

/** "Attributes are given for three of the entities". */
const furnished = (clause: readonly Piece[], scope: Scope): Verdict[] => {
  const words = codesOf(clause);
  const found = some.exec(words);
  if (
    !found ||
    !/ (?:\{attribute\+\}|\{method\+\})/.test(words) ||
    !/ (?:have|has|with|without|given|listed|shown|for|contain|list|show)(?= |$)/.test(words)
  )
    return [];
  if (/ (?:#\d+|no) (?:\{attribute|\{method)/.test(words) && !/ (?:no) (?:\{attribute|\{method)/.test(words)) return [];
  const what = words.includes('{method') ? 'method' : 'attribute';
  const boxes = scope.drawing.of('node').filter((node) => isEntity(node) || isClass(node));
  const full = boxes.filter(({ id }) => rowsOf(scope.drawing).some((row) => row.owner.id === id && row.what === what));
  const empty =
    / (?:no|without)(?: any)? (?:\{attribute|\{method)/.test(words) || / (?:not|don't|lack)(?= |$)/.test(words);
  const { n = '' } = found.groups ?? {};
  const stated = n === 'all' ? boxes.length : n === 'none' ? 0 : Number(n.replace(/\D/g, ''));
  const actual = empty ? boxes.length - full.length : full.length;
  // "The six entities have attributes": those are all of them.
  return [
    verdict(
      clause,
      stated === actual ? true : stated === boxes.length && n !== 'all' ? undefined : false,
      stated,
      actual,
      scope.about('shape', ...full),
    ),
  ];
};

/** What stands in the boxes of entity-relationship and class diagrams. */
const boxRule: DrawingRule = (pieces, scope) => {
  if (!hasBoxes(scope.drawing)) return [];
  return clausesIn(pieces).flatMap((clause) => {
    const key = keyed(clause, scope);
    const type = ofType(clause, scope);
    const look = visible(clause, scope);
    const order = ordered(clause, scope);
    return [
      ...counted(clause, scope),
      ...withoutAny(clause, pieces, scope),
      ...furnished(clause, scope),
      ...key,
      ...type,
      ...look,
      ...order,
      ...(key.length + look.length + order.length === 0 ? [...owned(clause, scope), ...inside(clause, scope)] : []),
    ];
  });
};

export const compartmentRules: readonly DrawingRule[] = [boxRule];
