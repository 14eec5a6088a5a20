import type { Point } from '../../../../renderers/scene.js';
import { oncePer } from '../../once-per.js';
import { calloutsOf } from '../callouts.js';
import type { Drawing, Thing } from '../drawing.js';

/** An arrow that stands for itself, with what is written beside it. */
export interface Arrow {
  readonly thing: Thing;
  readonly names: readonly string[];
  readonly from: Point;
  readonly to: Point;
  /** What the words beside it give as its size: 20 and "N" for "F = 20 N". */
  readonly value: { readonly number: number; readonly unit: string } | undefined;
  /** "(2, 3, 3)" beside it. */
  readonly components: readonly number[] | undefined;
}

/** Straight lines with a head. */
const isArrow = ({ element: { kind, data, path = [] } }: Thing): boolean =>
  kind === 'vector' || (data?.['arrow'] !== undefined && data['arrow'] !== 'both' && path.length === 2);

/** Small triangles in the colour of a line, one at its end: the head of an arrow that is drawn of two shapes. */
const headsOf = oncePer(
  (drawing: Drawing): ReadonlyMap<string, { readonly head: Thing; readonly at: 'start' | 'end' }> => {
    const heads = drawing.things.filter(
      ({ role, outline, element: { box, fill } }) =>
        role === 'shape' && outline === 'triangle' && fill !== undefined && Math.max(box.width, box.height) <= 26,
    );
    const found = new Map<string, { readonly head: Thing; readonly at: 'start' | 'end' }>();
    for (const {
      id,
      role,
      element: { path = [], stroke, data },
    } of heads.length === 0 ? [] : drawing.things) {
      const [first, last] = [path[0], path.at(-1)];
      if (role !== 'shape' || path.length !== 2 || !first || !last || data?.['arrow'] !== undefined) continue;
      const near = ([x, y]: Point): Thing | undefined =>
        heads.find(
          ({ element: { box, fill } }) =>
            fill === stroke &&
            x > box.x - 4 &&
            x < box.x + box.width + 4 &&
            y > box.y - 4 &&
            y < box.y + box.height + 4,
        );
      const [start, end] = [near(first), near(last)];
      const head = start ?? end;
      if (head && start !== end && (start === undefined || end === undefined))
        found.set(id, { head, at: end ? 'end' : 'start' });
    }
    return found;
  },
);

const valueIn = (text: string): Arrow['value'] => {
  const found =
    /(?:^|[=:≈\s(])([-−]?\d+(?:[.,]\d+)?)\s*(k?N|m\/s²?|km\/h|cm|km|m|N\/m|kN|mm|V\/m|T|%|units?)?\s*\)?$/u.exec(
      text.trim(),
    );
  return found && (found[2] !== undefined || text.includes('='))
    ? { number: Number((found[1] ?? '').replace(/[−]/, '-').replace(',', '.')), unit: found[2] ?? '' }
    : undefined;
};

const componentsIn = (text: string): readonly number[] | undefined => {
  const inner = /\(\s*([-−]?[\d.]+(?:\s*[,;|]\s*[-−]?[\d.]+)+)\s*\)/.exec(text)?.[1];
  const numbers = inner?.split(/[,;|]/).map((part) => Number(part.trim().replace('−', '-')));
  return numbers?.some(Number.isNaN) === true ? undefined : numbers;
};

/** All arrows of a drawing of shapes. */
export const arrowsOf = oncePer((drawing: Drawing): readonly Arrow[] => {
  const by = new Map(drawing.things.map((thing) => [thing.id, thing]));
  return drawing.things.flatMap((thing): Arrow[] => {
    const { path = [], data } = thing.element;
    const [first, last] = [path[0], path.at(-1)];
    const drawn = headsOf(drawing).get(thing.id);
    if (!first || !last || thing.role !== 'shape' || (!isArrow(thing) && !drawn)) return [];
    const told = drawing.scene.relations.flatMap((relation) =>
      relation.kind === 'labels' && relation.to === thing.id ? (by.get(relation.from)?.name ?? []) : [],
    );
    // Words in its colour, or that a line leads from, name it as well.
    const beside = calloutsOf(drawing).flatMap(({ shape, text }) =>
      shape === thing || shape === drawn?.head ? (text.name ?? []) : [],
    );
    const names = told.length > 0 ? told : beside;
    const own = thing.name === undefined || names.includes(thing.name) ? names : [thing.name, ...names];
    const [from, to] = data?.['arrow'] === 'start' || drawn?.at === 'start' ? [last, first] : [first, last];
    const value = own.map(valueIn).find((one) => one !== undefined);
    const components = own.map(componentsIn).find((one) => one !== undefined);
    return [{ thing, names: own, from, to, value, components }];
  });
});

export const wayOf = ({ from, to }: Arrow): readonly [number, number] => [to[0] - from[0], to[1] - from[1]];

export const lengthOf = (arrow: Arrow): number => Math.hypot(...wayOf(arrow));

/** What is written before the equals sign, without signs that only set it apart: "F_g = 49 N" → "Fg". */
const symbolOf = (name: string): string =>
  (name.split(/[=:(]/)[0] ?? '').normalize('NFKC').replaceAll(/[\s_{}→]|[\u20D7\u2192]/gu, '');

/** What stands beside forces, optical points and fields in most books: the likeliest signs first. */
const signs: Readonly<Record<string, readonly RegExp[]>> = {
  weight: [/^(?:mg|m·g|W|Fg|FG|Fw|FW|G)$/, /weight|gravity|gravitational/i, /^(?:w|g|P|fg|Fweight|Fgrav)$/],
  normal: [/^(?:N|FN|Fn|Fnormal)$/, /normal|support|reaction/i, /^(?:R|n|FR)$/],
  friction: [/^(?:f|Ff|fk|fs|Fr|fr|Ffr|FR|Fμ|Fk|Fs|μN|FF|Ffriction)$/, /friction/i, /^(?:R|F)$/],
  applied: [/^(?:Fa|Fapp|Fp|FP|FA|P|Fpull|Fpush|Fapplied|FZ|Fz)$/, /applied|pull|push/i, /^F$/],
  tension: [/^(?:T|FT|Ft|S|FS|T_?\d)$/, /tension|rope|string/i],
  drag: [/^(?:D|Fd|FD|Fdrag|Fair|FL)$/, /drag|resist/i, /^d$/],
  lift: [/^(?:L|FL|Flift)$/, /lift/i],
  thrust: [/^(?:T|FT|Ft|Fthrust)$/, /thrust|driving|engine/i],
  buoyancy: [/^(?:B|FB|Fb|FA|U)$/, /buoyan|upthrust/i],
  spring: [/^(?:Fs|FS|Fspring|kx|-kx)$/, /spring|elastic/i],
  velocity: [/^(?:v|V|u)\d?$/, /velocity|speed/i],
  acceleration: [/^a\d?$/, /acceleration/i],
  resultant: [/^(?:R|FR|Fnet|Fres|Fr)$/, /result|net|sum/i],
};

const roles: Readonly<Record<string, keyof typeof signs>> = {
  gravity: 'weight',
  gravitational: 'weight',
  reaction: 'normal',
  support: 'normal',
  supporting: 'normal',
  frictional: 'friction',
  pulling: 'applied',
  pushing: 'applied',
  pull: 'applied',
  push: 'applied',
  resistance: 'drag',
  upthrust: 'buoyancy',
  buoyant: 'buoyancy',
  elastic: 'spring',
  net: 'resultant',
  resulting: 'resultant',
  total: 'resultant',
  driving: 'thrust',
};

/** The word for a force, or another of its names. */
export const roleOf = (word: string): string | undefined =>
  Object.hasOwn(signs, word) ? word : Object.hasOwn(roles, word) ? roles[word] : undefined;

/** The one arrow that a word for a force means; none where several may be meant, or none is drawn. */
export const calledAs = <One extends { readonly names: readonly string[] }>(
  all: readonly One[],
  word: string,
): readonly One[] => {
  const role = roleOf(word);
  for (const sign of role === undefined ? [] : (signs[role] ?? [])) {
    const fits = all.filter(({ names }) => names.some((name) => sign.test(symbolOf(name))));
    if (fits.length > 0) return fits.length === 1 ? fits : [];
  }
  return [];
};

export const arrowsAs = (drawing: Drawing, word: string): readonly Arrow[] => calledAs(arrowsOf(drawing), word);

/** The arrows beside which a size is written. */
export const arrowsWorth = (drawing: Drawing, number: number): readonly Arrow[] =>
  arrowsOf(drawing).filter(({ value }) => value?.number === number);
