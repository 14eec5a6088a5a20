import type { Drawing, Thing } from '../drawing.js';
import { isDenied } from './clauses.js';
import { graphPieces } from './graph-phrases.js';
import { matchesIn, patternOf, type Piece } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const HOLDS =
  '(?:(?<whole>consists? of|is made up of|is composed of|is made of|comprises?|is formed by)|contains?|includes?|holds?|has|with|groups|houses|encloses|surrounds|frames|containing|consisting of|including|holding|made up of|comprising|hosts)';
const NODES = '(?:(?: both| the)* [NM](?:(?: ,| and| , and)(?: the)? [NM])*)';
const lists = patternOf(
  `(?<x> C)(?: (?:,|which|that|group|{cluster}|also|only|not|does|only|itself|part))* ${HOLDS}(?: (?:the|its|#\\d+|{[a-z]+\\+}|services|modules|parts|members|elements|departments|components|called|namely|:))*(?<list>${NODES})(?! (?:'s|of))`,
);
const counts = patternOf(
  `(?<x> C)(?: (?:,|which|that|group|{cluster}|itself|part))* ${HOLDS}(?: (?:exactly|only|the|all))*(?<n> (?:#\\d+|no))(?: (?:different|other|more|small|separate))*(?<noun> [a-z{}+]+)(?! (?:of|to|from|into|{edge|{arrow))`,
);
const inside = patternOf(
  `(?<list>${NODES})(?: (?:is|are|lies?|sits?|stands?|appears?|drawn|placed|located|shown|found|grouped|both|all|belongs?|belong|not|isn't|aren't|does|do|together|runs?|lives?|resides?|counted|,|which|that|a|an|part|parts|member|members|service|services|of|one|module))*(?: (?:inside|in|within|to|of|into|outside|outside of|among))(?: (?:the|both))*(?<x> C)(?! (?:'s|to|into))`,
);
const outside = patternOf(
  `(?: (?:outside|outside of))(?: (?:the|both|all|these|two|#\\d+|any|of))* {cluster\\+?}(?: (?:there|is|are|stands?|lies?|we|find|only|,|the))*(?<list>${NODES})`,
);
const isOutside = patternOf(
  `(?<list>${NODES})(?: (?:is|are|lies?|stands?|sits?|drawn|placed|the|only|{node}|one|shown|that|which|,))*(?: (?:outside|outside of|belongs to no|belong to no|in none of|in no))(?: (?:the|both|all|these|two|#\\d+|any|of))* {cluster\\+?}`,
);

const nodesIn = (drawing: Drawing, frames: readonly Thing[]): Thing[] =>
  frames.flatMap((frame) => drawing.within(frame)).filter(({ role, name }) => role === 'node' && name !== undefined);
const refs = (pieces: readonly Piece[]): Piece[] => pieces.filter(({ code }) => /^[NM]$/.test(code));

/** "The backend consists of Gateway and Orders", "the database stands outside both groups". */
export const graphFrameRule: DrawingRule = (pieces, { drawing, about }) => {
  if (drawing.of('cluster').length === 0) return [];
  const own = graphPieces(pieces, drawing);
  const told = (
    match: { readonly pieces: readonly Piece[] },
    ok: boolean,
    what: string | number,
    things: readonly Thing[],
  ): Verdict => verdict(match.pieces, ok, what, null, about('member', ...things));
  const listed = [...matchesIn(own, lists), ...matchesIn(own, inside)].flatMap((match): Verdict[] => {
    const within = nodesIn(drawing, match.group('x')[0]?.things ?? []);
    const all = refs(match.group('list'));
    const out = match.pieces.some(({ code }) => code === 'outside');
    const no = isDenied(match.pieces) !== out;
    // "A sends its data to the backend": what leads there is no part of it.
    if (
      match.pieces.some(
        ({ code, pos }) =>
          pos === 'VERB' &&
          !/^(?:contains?|includes?|holds?|consists?|comprises?|made|composed|belongs?|drawn|placed|located|shown|found|grouped|lies?|sits?|stands?|houses|encloses|frames|groups|hosts|containing|consisting|including|holding|comprising|called|runs?|lives?|resides?|counted|appears?|surrounds)$/.test(
            code,
          ),
      )
    )
      return [];
    const verdicts = all.map((ref) =>
      told(match, (ref.things ?? []).some((thing) => within.includes(thing)) !== no, 'in', ref.things ?? []),
    );
    const isWhole = match.group('whole').length > 0 && !no && own[match.to]?.code !== ',';
    return isWhole && all.every(({ code }) => code === 'N') && all.length !== within.length
      ? [...verdicts, told(match, false, all.length, within)]
      : verdicts;
  });
  const counted = matchesIn(own, counts).flatMap((match): Verdict[] => {
    const frames = match.group('x')[0]?.things ?? [];
    const [noun] = match.group('noun');
    if (
      !noun ||
      (!noun.code.startsWith('{') && noun.pos !== 'NOUN') ||
      /\{(?:edge|arrow|line|cluster|level|row|column|color|label|text)/.test(noun.code)
    )
      return [];
    const [n] = match.group('n');
    const stated = n?.code === 'no' ? 0 : Number(n?.code.slice(1));
    const within = nodesIn(drawing, frames);
    const direct = within.filter((node) => frames.some(({ id }) => drawing.framesOf(node)[0]?.id === id));
    return [told(match, stated === within.length || stated === direct.length, stated, within)];
  });
  const free = [...matchesIn(own, outside), ...matchesIn(own, isOutside)].flatMap((match) =>
    refs(match.group('list')).map((ref) =>
      told(
        match,
        (ref.things ?? []).some((thing) => drawing.framesOf(thing).length === 0),
        'outside',
        ref.things ?? [],
      ),
    ),
  );
  return [...listed, ...counted, ...free];
};
