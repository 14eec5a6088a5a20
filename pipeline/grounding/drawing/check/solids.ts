import { oncePer } from '../../once-per.js';
import type { Point } from '../../../../renderers/scene.js';
import type { Drawing, Thing } from '../drawing.js';
import { isDenied } from './clauses.js';
import { isLook, looks } from './fits.js';
import { matchesIn, patternOf, type Piece } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

type Way = 'width' | 'height' | 'depth';

/** A box in an oblique view: its faces, its hidden edges, and the measures that are written at its edges. */
interface Solid {
  readonly faces: readonly Thing[];
  readonly hidden: readonly Thing[];
  readonly measures: readonly {
    readonly text: Thing;
    readonly value: number;
    readonly unit: string;
    readonly way: Way;
  }[];
}

type Edge = readonly [Point, Point];

const edgesIn = ({ element: { path = [] }, outline }: Thing): Edge[] =>
  path.flatMap((point, index): Edge[] => {
    const next = path[index + 1] ?? (outline === 'path' ? undefined : path[0]);
    return next && Math.hypot(next[0] - point[0], next[1] - point[1]) > 5 ? [[point, next]] : [];
  });

const wayOf = ([[x, y], [a, b]]: Edge): Way => {
  const [dx, dy] = [Math.abs(a - x), Math.abs(b - y)];
  return dy < dx * 0.05 ? 'width' : dx < dy * 0.05 ? 'height' : 'depth';
};

const far = ([px, py]: Point, [[x, y], [a, b]]: Edge): number => {
  const along = Math.max(0, Math.min(1, ((px - x) * (a - x) + (py - y) * (b - y)) / ((a - x) ** 2 + (b - y) ** 2)));
  return Math.hypot(px - x - along * (a - x), py - y - along * (b - y));
};

const solidOf = oncePer((drawing: Drawing): Solid | undefined => {
  const shapes = drawing.things.filter(({ role, id }) => role === 'shape' && id !== drawing.ground?.id);
  const faces = shapes.filter(
    ({ outline, element }) =>
      /^(?:rectangle|square|quadrilateral|triangle|polygon|parallelogram)$/.test(outline) && element.path !== undefined,
  );
  const hidden = shapes.filter(({ outline, dash }) => outline === 'path' && dash !== 'solid');
  const edges = shapes.flatMap(edgesIn);
  const slanted = edges.filter((edge) => wayOf(edge) === 'depth').length;
  if (hidden.length < 2 || slanted < 2 || faces.length + hidden.length < 4) return undefined;
  const measures = drawing.things.flatMap((text) => {
    const { value, unit = '' } =
      /^(?:\p{L}\s*=\s*)?(?<value>\d+(?:\.\d+)?)\s*(?<unit>[a-z]{0,2})$/u.exec(
        text.role === 'text' ? (text.name ?? '') : '',
      )?.groups ?? {};
    if (value === undefined) return [];
    const { x, y, width, height } = text.element.box;
    const [nearest] = edges.toSorted(
      (a, b) => far([x + width / 2, y + height / 2], a) - far([x + width / 2, y + height / 2], b),
    );
    return nearest ? [{ text, value: Number(value), unit, way: wayOf(nearest) }] : [];
  });
  return { faces, hidden, measures };
});

const Q = '(?<n> #\\d+(?:\\.\\d+)?)(?: (?<unit>cm|mm|m|km|in|inches|centimetres?|centimeters?|units?))?';
const measured = patternOf(`${Q} (?<way>long|wide|deep|high|tall|in length|in width|in depth|in height)`);
const named = patternOf(
  ` (?<way>length|width|depth|height)(?: (?:of|is|being|equals|,|measures|:|the|cuboid|box|prism|has|a|which))+${Q}`,
);
const forWay = patternOf(
  `${Q} (?:for|along|as|in)(?: (?:the|its))*(?: (?:bottom|front|vertical|horizontal|slanted|{edge}))* (?<way>length|width|depth|height|bottom|{edge})`,
);
const hiddenLook = patternOf(
  '(?: (?:the|its|all|three|#3|concealed|hidden|invisible|back|rear|are))* (?:hidden|concealed|invisible|back|rear) (?:{edge\\+?}|{line\\+?}|edges|lines)(?: (?:of|the|this|box|{box}|cuboid|solid|prism|cube|pyramid))*(?: (?:is|are|have|has|been|appear|appears|drawn|shown|as|being|with|not|all|marked))+(?<look> (?:dashed|dotted|solid|left out|omitted|missing|invisible))',
);
const faceLook = patternOf(
  '(?: (?:all|every|each|the|its|three))*(?: (?:visible|front|shown))* (?:faces?|sides|{face\\+?})(?: (?:of|the|this|box|{box}|cuboid|solid|prism|cube|are|is|all|filled|with|in|shaded|shades|shade|coloured|colored|painted|appear|different|of|a|drawn|tones))*(?<look> <[^>]+>)',
);
const count = patternOf(
  '(?<n> #\\d+)(?<look> (?:dashed|dotted|hidden|solid))(?: (?:{edge\\+?}|{line\\+?}|edges|lines))',
);
const ways: Readonly<Record<string, readonly Way[]>> = {
  long: ['width', 'depth'],
  length: ['width', 'depth'],
  wide: ['width', 'depth'],
  width: ['width', 'depth'],
  deep: ['depth', 'width'],
  depth: ['depth'],
  high: ['height'],
  tall: ['height'],
  height: ['height'],
  bottom: ['width'],
};
const longest = patternOf(
  ' (?<way>vertical|horizontal|slanted|oblique|height|width|length|depth)(?: (?:{edge}|{line}|edge|one))?(?: (?:is|the|of|its|clearly|not))+ (?<how>longest|shortest|largest|smallest|greatest|biggest)',
);

const numberOf = (piece: Piece | undefined): number => Number(piece?.code.slice(1) ?? Number.NaN);

/** "The cuboid is 8 cm long, 4 cm deep and 5 cm high", "its hidden edges are dashed", "the faces are shades of cyan". */
const solidRule: DrawingRule = (pieces, { drawing, about }) => {
  const solid = drawing.kind === 'shapes' ? solidOf(drawing) : undefined;
  if (!solid) return [];
  const { measures } = solid;
  const verdicts: Verdict[] = [];
  for (const match of [...matchesIn(pieces, measured), ...matchesIn(pieces, named), ...matchesIn(pieces, forWay)]) {
    const word = match.group('way')[0]?.code ?? match.pieces.at(-1)?.code ?? '';
    const meant = ways[word.replace('in ', '')] ?? ways[match.pieces.at(-1)?.code ?? ''];
    const own = measures.filter((one) => meant?.includes(one.way) === true);
    const n = numberOf(match.group('n')[0]);
    if (!meant || own.length === 0) continue;
    const fits = own.filter(({ value }) => value === n);
    verdicts.push(
      verdict(
        match.pieces,
        fits.length > 0 !== isDenied(match.pieces),
        n,
        own[0]?.value ?? null,
        about('text', ...fits.map(({ text }) => text)),
      ),
    );
  }
  for (const match of matchesIn(pieces, longest)) {
    const word = match.group('way')[0]?.code ?? '';
    const meant: readonly Way[] =
      ways[word] ?? (word === 'vertical' ? ['height'] : word === 'horizontal' ? ['width'] : ['depth']);
    const own = measures.filter((one) => meant.includes(one.way)).map(({ value }) => value);
    const all = measures.map(({ value }) => value);
    const most = /longest|largest|greatest|biggest/.test(
      match.group('how')[0]?.code ?? match.pieces.at(-1)?.code ?? '',
    );
    if (own.length > 0 && all.length > 1)
      verdicts.push(
        verdict(
          match.pieces,
          own.includes(most ? Math.max(...all) : Math.min(...all)) !== isDenied(match.pieces),
          word,
          own[0] ?? null,
          about('text', ...measures.map(({ text }) => text)),
        ),
      );
  }
  return verdicts;
};

/** How its hidden edges and its faces are drawn. */
const solidLookRule: DrawingRule = (pieces, { drawing, about }) => {
  const solid = drawing.kind === 'shapes' ? solidOf(drawing) : undefined;
  if (!solid) return [];
  const { faces, hidden } = solid;
  const verdicts: Verdict[] = [];
  for (const match of matchesIn(pieces, hiddenLook)) {
    const look = match.group('look')[0]?.code ?? '';
    const ok = /dashed|dotted/.test(look) ? hidden.every(({ dash }) => dash === look || look === 'dashed') : false;
    verdicts.push(
      verdict(match.pieces, ok !== isDenied(match.pieces), look, hidden[0]?.dash ?? null, about('dash', ...hidden)),
    );
  }
  for (const match of matchesIn(pieces, faceLook)) {
    const [look] = match.group('look');
    if (!look || !isLook(look) || faces.length === 0) continue;
    const seen = faces.map((face) => looks(drawing, face, look));
    const ok = seen.some((one) => one === true) ? true : seen.includes(undefined) ? undefined : false;
    verdicts.push(verdict(match.pieces, ok, look.code, faces[0]?.colour ?? null, about('colour', ...faces)));
  }
  for (const match of matchesIn(pieces, count)) {
    if (match.group('look')[0]?.code === 'solid') continue;
    const n = numberOf(match.group('n')[0]);
    const total = hidden.flatMap(edgesIn).length;
    verdicts.push(verdict(match.pieces, n === total || n === hidden.length, n, total, about('dash', ...hidden)));
  }
  return verdicts;
};

export const solidRules: readonly DrawingRule[] = [solidRule, solidLookRule];
