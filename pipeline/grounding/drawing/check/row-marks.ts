import { rowsOf } from '../boxes.js';
import { codesOf, isDenied } from './clauses.js';
import { numberIn } from './counts.js';
import type { Piece } from './piece.js';
import { boxesIn, factsOf, named, rowsMeant, typeOf } from './rows.js';
import { verdict, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const typed =
  /^(?:type|typed|stored|as|datatype|integers?|is|are|of|an?|data|the|returns?|kept|saved|declared|given|recorded|value|values|{attribute\+?}|called|named|has|have|with|,|:|\(|\))$/;

/** "the weight of an animal is stored as a float", "an integer named id". */
export const ofType = (clause: readonly Piece[], scope: Scope): Verdict[] => {
  const boxes = clause.flatMap(boxesIn);
  const told = clause.flatMap((piece, at) => {
    const type = typeOf(piece);
    return type ? [{ piece, at, type }] : [];
  });
  return told.flatMap(({ piece, at, type }) => {
    // Both may be names of lines as well: a "date" of type date.
    const rows = clause.flatMap((other, index) => {
      const meant = other === piece ? [] : named(rowsMeant(scope.drawing, other), boxes);
      const [low, high] = [Math.min(index, at), Math.max(index, at)];
      const path = clause.slice(low + 1, high);
      const glue = path
        .filter((one) => boxesIn(one).length === 0)
        .every(({ code }) => typed.test(code) || /^(?:each|both|only|primary|key|not)$/.test(code));
      const says =
        path.some(({ code }) => /^(?:type|typed|stored|as|datatype|called|named|is|are|returns?|\(|:)$/.test(code)) ||
        // "An integer attribute sidecar", "an integer doors".
        (index > at && path.every(({ code }) => code === '{attribute}') && /^an?$/.test(clause[at - 1]?.code ?? '')) ||
        // "The key is code, an int".
        (index < at &&
          path.length === 1 &&
          path[0]?.code === ',' &&
          piece.end - piece.start > (piece.word ?? '').length);
      return meant.length > 0 && glue && says ? [{ meant, index }] : [];
    });
    const nearest = rows.sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at))[0];
    if (!nearest) return [];
    const ok = nearest.meant.some((row) => row.type !== undefined && type.test(row.type));
    const span = clause.slice(Math.min(nearest.index, at), Math.max(nearest.index, at) + 1);
    return [
      verdict(
        span,
        ok !== isDenied(span),
        piece.word ?? '',
        nearest.meant[0]?.type ?? null,
        factsOf(scope, nearest.meant),
      ),
    ];
  });
};

/** "the primary key of KEEPER is id". */
export const keyed = (clause: readonly Piece[], scope: Scope): Verdict[] => {
  const at = clause.findIndex(
    ({ code }, index) => /^(?:primary|foreign|unique)$/.test(code) && /^keys?$/.test(clause[index + 1]?.code ?? ''),
  );
  const short = clause.findIndex(({ word }) => /^(?:pk|fk)$/.test(word ?? ''));
  if (at < 0 && short < 0) return [];
  const sort =
    at >= 0
      ? clause[at]?.code === 'foreign'
        ? 'FK'
        : clause[at]?.code === 'unique'
          ? 'UK'
          : 'PK'
      : (clause[short]?.word ?? '').toUpperCase();
  const boxes = clause.flatMap(boxesIn);
  const rows = clause.flatMap((piece) => rowsMeant(scope.drawing, piece));
  const keys = rowsOf(scope.drawing).filter((row) => row.keys.includes(sort));
  const denied = isDenied(clause);
  const span = clause;
  if (rows.length > 0) {
    const own = named(rows, boxes);
    const ok =
      own.some((row) => row.keys.includes(sort)) && boxes.every(({ id }) => keys.some(({ owner }) => owner.id === id));
    return [verdict(span, ok !== denied, sort, keys[0]?.name ?? null, factsOf(scope, own))];
  }
  if (boxes.length === 0 || !clause.some(({ code }) => /^(?:has|have|with|without|lacks?|no|contains?)$/.test(code)))
    return [];
  const ok = boxes.every(({ id }) => keys.some(({ owner }) => owner.id === id));
  return [
    verdict(
      span,
      ok !== (denied || clause.some(({ code }) => /^lacks?$/.test(code))),
      sort,
      null,
      factsOf(scope, keys),
    ),
  ];
};

const everyRow =
  / (?<which>none of|no|all|all of|every)(?: the| its)? \{(?<what>attribute|method)\+?\}(?: (?:shown|in|the|model|ownfigure|diagram|that|are|listed|given|here))* (?:is|are) (?:private|public|protected)(?= |$)/;

/** "wheels is private". */
export const visible = (clause: readonly Piece[], scope: Scope): Verdict[] => {
  const at = clause.findIndex(({ code }) => /^(?:public|private|protected)$/.test(code));
  const [told] = clause.slice(at, at + 1);
  const boxes = clause.flatMap(boxesIn);
  if (at < 0 || !told) return [];
  const [n, kind] = [clause[at - 1], clause[at + 1]];
  const all = clause
    .flatMap((piece) => named(rowsMeant(scope.drawing, piece), boxes))
    .filter(({ visibility }) => visibility !== undefined);
  // "The private attribute a and the method b": of the second nothing is said.
  const rows = all.filter(({ what }) => what === all[0]?.what);
  if (
    n &&
    /^(?:#\d+|no)$/.test(n.code) &&
    kind &&
    /^(?:\{attribute|\{method|member)/.test(kind.code) &&
    rows.length === 0
  ) {
    const what = kind.code.includes('attribute') ? 'attribute' : kind.code.includes('method') ? 'method' : undefined;
    const own = rowsOf(scope.drawing).filter(
      (row) =>
        row.visibility === told.code &&
        (what === undefined || row.what === what) &&
        (boxes.length === 0 || boxes.some(({ id }) => id === row.owner.id)),
    );
    return [verdict([n, told, kind], own.length === numberIn(n), n.code, own.length, factsOf(scope, own))];
  }
  // "None of the attributes shown is private", "all attributes are public".
  const whole = everyRow.exec(codesOf(clause));
  if (rows.length === 0 && whole && boxes.length === 0) {
    const what = whole.groups?.['what'] === 'method' ? 'method' : 'attribute';
    const marked = rowsOf(scope.drawing).filter((row) => row.what === what && row.visibility !== undefined);
    const own = marked.filter(({ visibility }) => visibility === told.code);
    const none = /none|no/.test(whole.groups?.['which'] ?? '');
    if (marked.length === 0) return [];
    return [verdict(clause, own.length === (none ? 0 : marked.length), told.code, own.length, factsOf(scope, own))];
  }
  if (rows.length === 0) return [];
  // "All members are public except the engine's power": that one is not.
  if (clause.some(({ code }) => /^(?:except|but|besides|apart)$/.test(code))) return [];
  // "A public name, a protected balance and the operations deposit and withdraw": each has its own.
  if (new Set(clause.flatMap(({ code }) => (/^(?:public|private|protected)$/.test(code) ? [code] : []))).size > 1)
    return [];
  const ok =
    rows.every(({ visibility }) => visibility === told.code) ||
    rows.some(({ visibility, name }) => visibility === told.code && rows.filter((row) => row.name === name).length > 1);
  return [
    verdict([told, ...clause], ok !== isDenied(clause), told.code, rows[0]?.visibility ?? null, factsOf(scope, rows)),
  ];
};

const list = / from top to bottom| from the top down| in this order| in that order| from top downwards/;

/** "The box of ANIMAL lists, from top to bottom, id, nickname and weight"; "the first attribute is id". */
export const ordered = (clause: readonly Piece[], scope: Scope): Verdict[] => {
  const words = codesOf(clause);
  const boxes = clause.flatMap(boxesIn);
  const all = rowsOf(scope.drawing).filter(({ owner }) => boxes.some(({ id }) => id === owner.id));
  const listed = clause.flatMap((piece) => {
    const at = all.findIndex((row) => rowsMeant(scope.drawing, piece).includes(row));
    return at < 0 ? [] : [at];
  });
  if (boxes.length !== 1 || listed.length === 0) return [];
  if (list.test(words)) {
    const ok = listed.every((at, index) => index === 0 || at > (listed[index - 1] ?? -1));
    return [verdict(clause, ok, 'order', null, factsOf(scope, all))];
  }
  const [, rank] =
    / (first|last|second|third|topmost|lowest)(?: (?:of|the|its|in|{attribute\+?}|{row}|entry|line|one|listed|column|{column}))* (?:@ )?(?:is|:|,|called|named)/.exec(
      words,
    ) ?? [];
  const places: Readonly<Record<string, number>> = {
    first: 0,
    topmost: 0,
    second: 1,
    third: 2,
    last: all.length - 1,
    lowest: all.length - 1,
  };
  if (rank === undefined || listed.length !== 1) return [];
  return [
    verdict(
      clause,
      (listed[0] === places[rank]) !== isDenied(clause),
      rank,
      all[places[rank] ?? 0]?.name ?? null,
      factsOf(scope, all),
    ),
  ];
};
