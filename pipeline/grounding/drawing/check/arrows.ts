import type { Drawing } from '../drawing.js';
import { type Arrow, arrowsAs, arrowsOf, wayOf as way } from './arrow-names.js';
import { isDenied } from './clauses.js';
import { isLook, looks } from './fits.js';
import { matchesIn, patternOf, type Piece } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/** The arrows that a piece means: by what is written beside them, by the force that they stand for. */
const arrowsAt = (drawing: Drawing, piece: Piece | undefined, before: readonly Piece[]): readonly Arrow[] => {
  const all = arrowsOf(drawing);
  if (!piece) return [];
  const own = all.filter(
    ({ thing, names }) =>
      piece.things?.some((one) => one === thing || (one.role === 'text' && names.includes(one.name ?? ''))) === true,
  );
  if (own.length > 0) return own;
  const role = arrowsAs(drawing, piece.word ?? piece.code);
  if (role.length > 0) return role;
  if (!/^\{(?:arrow|line|edge)\}$/.test(piece.code)) return [];
  const fits = all.filter(({ thing }) => before.filter(isLook).every((look) => looks(drawing, thing, look) === true));
  return before.some(isLook) && fits.length === 1 ? fits : [];
};

const WHO =
  '(?<who>(?: (?:<[^>]+>|dashed|thick))? (?:@|weight|gravity|normal|friction|tension|drag|lift|thrust|velocity|acceleration|{arrow}|{line}))';
const NOUN =
  '(?: (?:force|{arrow}|arrow|vector|of|the|its|labelled|labeled|called|@|,|which|that|component|on|block|body|{item}))*?';
const POINTS =
  '(?: (?:points?|pointing|acts?|acting|is|directed|goes|runs|leads|pulls?|pushes|drawn|shown|not))+(?: (?:straight|vertically|directly|horizontally|exactly|along|the|to|towards|slightly|diagonally))*';
const points = patternOf(
  `${WHO}${NOUN}${POINTS}(?<way> (?:down|up|left|right|downwards?|upwards?|leftwards?|rightwards?|{item}))(?= |$)(?! (?:of|the|along|and {left}|(?:and )?(?:to|the)))`,
);
const steady = patternOf(
  `${WHO}${NOUN}(?: (?:is|runs|points|acts|stands|lies|drawn|not))+(?: (?:drawn|exactly|perfectly))?(?<way> (?:vertical|horizontal|vertically|horizontally|upright))`,
);
const toSide = patternOf(
  `${WHO}${NOUN}(?: (?:points?|acts?|acting|is|directed|goes|pulls?|pushes|up|down|along|the|slope|incline|plane|,|surface|ramp|not))+ (?:to|towards)(?: the)(?<way> (?:left|right))(?! of)`,
);
const upright = patternOf(
  `(?<who> (?:@|{picture}))(?: (?:is|appears|,|stands|formed|and|{picture}|both|shown|not|drawn))+(?<way> (?:upright|erect|inverted|upside down|upside - down))`,
);
const turnedImage = patternOf(
  '(?: (?:the|an?))(?<way> (?:upright|erect|inverted|upside down))(?: (?:,|and|reduced|smaller|real|enlarged|virtual|magnified|larger))*(?<who> (?:@|{picture}))',
);
const taller = patternOf(
  `(?<a> (?:@|{picture}))(?: (?:is|appears|,|upright|inverted|upside|down|and|but|also|real|virtual|clearly|that|much|therefore|not))+(?<way> (?:smaller|shorter|larger|taller|bigger|longer|higher))(?: (?:in|size))* than(?: the)?(?<b> (?:@|{picture}))`,
);

const isWay = (arrow: Arrow, word: string): boolean => {
  const [dx, dy] = way(arrow);
  const steep = Math.abs(dy) > Math.abs(dx) * 0.2;
  const flat = Math.abs(dx) > Math.abs(dy) * 0.2;
  if (word.startsWith('down')) return dy > 0 && steep;
  if (word.startsWith('up')) return dy < 0 && steep;
  if (word.startsWith('left')) return dx < 0 && flat;
  if (word.startsWith('right')) return dx > 0 && flat;
  return word.startsWith('vertical') ? Math.abs(dx) < Math.abs(dy) * 0.1 : Math.abs(dy) < Math.abs(dx) * 0.1;
};

const imageOf = (drawing: Drawing, piece: Piece | undefined): readonly Arrow[] => {
  const own = arrowsAt(drawing, piece, []);
  if (own.length > 0 || piece?.code !== '{picture}') return own;
  return arrowsOf(drawing).filter(({ names }) => names.some((name) => /^image|^B′?$/.test(name)));
};

/** "The weight mg points straight down", "the image is upside down", "the image is smaller than the object". */
const arrowRule: DrawingRule = (pieces, { drawing, about }) => {
  if (drawing.kind !== 'shapes' || arrowsOf(drawing).length === 0) return [];
  const said = (span: readonly Piece[], ok: boolean, word: string, arrows: readonly Arrow[]): Verdict =>
    verdict(
      span,
      ok !== isDenied(span),
      word,
      arrows[0] ? way(arrows[0]).map(Math.round).join() : null,
      about('shape', ...arrows.map(({ thing }) => thing)),
    );
  const verdicts: Verdict[] = [];
  for (const match of [...matchesIn(pieces, points), ...matchesIn(pieces, steady), ...matchesIn(pieces, toSide)]) {
    const who = match.group('who');
    const arrows = arrowsAt(drawing, who.at(-1), who);
    const word = match.group('way')[0]?.code ?? '';
    // "Down the slope" is another direction than down.
    const after = pieces
      .slice(match.to, match.to + 3)
      .map(({ code }) => code)
      .join(' ');
    const along = /(?:slope|incline|plane|ramp|surface|along)/.test(
      match.pieces.map(({ code }) => code).join(' ') + after,
    );
    if (arrows.length > 0 && (!along || /left|right/.test(word)))
      verdicts.push(
        said(
          match.pieces,
          arrows.some((arrow) => isWay(arrow, word)),
          word,
          arrows,
        ),
      );
  }
  const object = arrowsOf(drawing).find(({ names }) => names.some((name) => /^object|^G$|^O$/.test(name)));
  for (const match of [...matchesIn(pieces, upright), ...matchesIn(pieces, turnedImage)]) {
    const arrows = imageOf(drawing, match.group('who')[0]);
    const [arrow] = arrows;
    const up = /upright|erect/.test(match.group('way')[0]?.code ?? '');
    const sign = object && arrow !== object ? Math.sign(way(object)[1]) : -1;
    if (arrow)
      verdicts.push(
        said(match.pieces, (Math.sign(way(arrow)[1]) === sign) === up, up ? 'upright' : 'inverted', arrows),
      );
  }
  for (const match of matchesIn(pieces, taller)) {
    const [a, b] = [imageOf(drawing, match.group('a')[0])[0], imageOf(drawing, match.group('b')[0])[0]];
    const size = (arrow: Arrow): number => Math.hypot(...way(arrow));
    if (!a || !b) continue;
    const less = /small|short/.test(match.group('way')[0]?.code ?? '');
    verdicts.push(
      said(
        match.pieces,
        less ? size(a) < size(b) * 0.98 : size(a) > size(b) * 1.02,
        match.group('way')[0]?.code ?? '',
        [a],
      ),
    );
  }
  return verdicts;
};

const coloured = patternOf(
  `(?: (?:the|its))(?<who> (?:weight|gravity|normal|friction|tension|drag|lift|thrust))(?: (?:force|{arrow}|vector|of|gravity|arrow))*(?: (?:@))?(?: (?:is|are|drawn|shown|in|appears|coloured|colored|,|a))+(?<look> <[^>]+>)`,
);
const some = patternOf(`(?: (?:the|an?|one))(?<look> <[^>]+>)(?<kind> (?:ray|beam|segment|vector))(?! @)`);
/** "The normal force is blue". */
const forceColourRule: DrawingRule = (pieces, { drawing, about }) => {
  if (drawing.kind !== 'shapes') return [];
  return matchesIn(pieces, coloured).flatMap((match): Verdict[] => {
    const arrows = arrowsAt(drawing, match.group('who')[0], []);
    const [look] = match.group('look');
    const seen = look ? arrows.map(({ thing }) => looks(drawing, thing, look)) : [];
    if (seen.length === 0 || seen.includes(undefined)) return [];
    return [
      verdict(
        match.pieces,
        seen.includes(true) !== isDenied(match.pieces),
        look?.code ?? '',
        arrows[0]?.thing.colour ?? null,
        about('colour', ...arrows.map(({ thing }) => thing)),
      ),
    ];
  });
};

/** "The green ray", where no line is green. */
const rayRule: DrawingRule = (pieces, { drawing, about, counts }) => {
  if (drawing.kind !== 'shapes') return [];
  // A ray is drawn as a line, where there are any besides arrows.
  const all = drawing.things.filter(({ role, outline }) => role === 'shape' && /^(?:path|line|arrow)$/.test(outline));
  const plain = all.filter(({ element }) => element.kind !== 'vector');
  return matchesIn(pieces, some).flatMap((match): Verdict[] => {
    const [look, kind] = [match.group('look')[0], match.group('kind')[0]];
    if (!look || !kind || all.length === 0) return [];
    // A beam may be of wood.
    if (
      kind.code === 'beam' &&
      drawing.of('shape').some((thing) => thing.filled && looks(drawing, thing, look) === true)
    )
      return [];
    const lines = plain.length > 1 && kind.code !== 'vector' ? plain : all;
    const fits = lines.filter((thing) => looks(drawing, thing, look) !== false);
    return [
      verdict(match.pieces, fits.length > 0, look.code, fits.length, [...about('colour', ...fits), ...counts('path')]),
    ];
  });
};

export const arrowRules: readonly DrawingRule[] = [arrowRule, forceColourRule, rayRule];
