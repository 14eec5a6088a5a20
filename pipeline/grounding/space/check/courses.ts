import type { SceneElement } from '../../../../renderers/scene.js';
import { numberOf, projectionsIn, rangeOf } from '../courses.js';
import { agrees, each, number, type SpaceRule, valueOf } from './rule.js';

const planesNamed = ['xy', 'xz', 'yz'];

const times: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/** A count as a text has it: of what need not be whole to half a tenth. */
const isCount = (stated: string, actual: number): boolean =>
  /\./.test(stated)
    ? agrees(stated, actual)
    : Math.abs((times[stated.toLowerCase()] ?? valueOf(stated)) - actual) < 0.1;

const known = (things: readonly SceneElement[], key: string): number[] =>
  things.flatMap((thing) => numberOf(thing, key) ?? []);

const turnsTold = new RegExp(
  `\\b(?<count>${number}) (?:(?:full|complete|whole|even|equal|right-handed|left-handed|upward|rising|growing) )*(?:turns|turn|revolutions?|windings?|coils|loops|rounds)\\b`,
  'gi',
);
const roundsTold = new RegExp(
  `\\b(?:winds?|goes|runs?|turns?|coils?|wraps?|spirals?|circles?)(?: up| upwards)? (?:a?round(?: (?:an?|the) (?:upright |vertical )?(?:axis|z-axis|line|centre|cylinder|cone))?) (?:about )?(?<count>once|twice|thrice|(?:${number}) times)\\b`,
  'gi',
);

/** "Three right-handed turns", "goes around the axis twice". */
const turnsOf: SpaceRule = (text, { figure, about }) => {
  const actual = known(figure.curves, 'turns');
  const facts = figure.curves.flatMap(({ id }) => about('count', id)).filter((id) => id.includes('turns'));
  const told = ({ groups = {} }: RegExpMatchArray) => {
    const stated = (groups['count'] ?? '').replace(/ times$/i, '');
    return {
      ok: actual.length === 0 ? undefined : actual.some((one) => isCount(stated, one)),
      stated,
      actual: actual.join(', '),
      facts,
    };
  };
  return [...each(text, turnsTold, told), ...each(text, roundsTold, told)];
};

/** "Right-handed", "the curve is closed". */
const natureOf: SpaceRule = (text, { figure: { curves }, about }) => {
  const facts = curves.flatMap(({ id }) => about('feature', id));
  return [
    ...each(text, /\b(?<not>not |isn['’]t )?(?:a )?(?<side>right|left)-handed\b/gi, ({ groups = {} }) => {
      const actual = curves.flatMap(({ data }) => data?.['handed'] ?? []);
      const is = actual.includes(groups['side']?.toLowerCase() ?? '');
      return {
        ok: actual.length === 0 ? undefined : is !== (groups['not'] !== undefined),
        stated: groups['side'] ?? '',
        actual: actual.join(', '),
        facts,
      };
    }),
    ...each(
      text,
      /\b(?:curve|helix|spiral|knot|loop|line|it) (?:is|forms|makes) (?<not>not )?(?:an? )?(?<how>closed|open)\b/gi,
      ({ groups = {} }) => {
        const wanted = (groups['how']?.toLowerCase() === 'closed') !== (groups['not'] !== undefined);
        return {
          ok: curves.length !== 1 ? undefined : (curves[0]?.data?.['closed'] === true) === wanted,
          stated: groups['how'] ?? '',
          actual: curves.map(({ data }) => (data?.['closed'] === true ? 'closed' : 'open')).join(', '),
          facts,
        };
      },
    ),
  ];
};

const hillsTold = new RegExp(
  `\\b(?<count>no|an?|${number}) (?:single |rounded |clear |local |equal |high |deep )*(?:(?<up>peaks?|summits?|crests?|humps?|hills?|bumps?|maxima|maximum|high points?)|(?<down>hollows?|valleys?|pits?|dips?|minima|minimum|wells?|depressions?|low points?))\\b`,
  'gi',
);

/** "Four crests", "one peak and no hollow". */
const hillsOf: SpaceRule = (text, { figure: { curves, surfaces }, about }) =>
  each(text, hillsTold, ({ groups = {} }) => {
    const things = surfaces.length > 0 ? surfaces : curves;
    const key = groups['down'] !== undefined ? 'hollows' : surfaces.length > 0 ? 'peaks' : 'crests';
    const word = (groups['count'] ?? '').toLowerCase();
    const stated = word === 'no' ? 0 : /^an?$/.test(word) ? 1 : valueOf(word);
    const actual = known(things, key);
    return {
      ok: things.length !== 1 || actual.length === 0 ? undefined : actual.includes(stated),
      stated,
      actual: actual.join(', '),
      facts: things.flatMap(({ id }) => about('count', id)).filter((id) => id.includes(key)),
    };
  });

const meshTold = new RegExp(
  `\\b(?:mesh|grid|net|lattice) of (?<across>${number})(?: ?(?:by|×|x|times) ?(?<along>${number}))? (?:cells|squares|patches|meshes|pieces|quadrilaterals)\\b`,
  'gi',
);

/** "A mesh of 18 by 18 cells". */
const meshOf: SpaceRule = (text, { figure: { surfaces }, about }) =>
  each(text, meshTold, ({ groups = {} }) => {
    const actual = known(surfaces, 'cells');
    const [across, along] = [valueOf(groups['across'] ?? ''), groups['along'] && valueOf(groups['along'])];
    const fits = (cells: number): boolean =>
      typeof along === 'number' ? across === cells && along === cells : across === cells * cells;
    return {
      ok: actual.length === 0 ? undefined : actual.some(fits),
      stated: `${groups['across'] ?? ''} × ${groups['along'] ?? ''}`,
      actual: actual.map((cells) => `${cells} × ${cells}`).join(', '),
      facts: surfaces.flatMap(({ id }) => about('count', id)).filter((id) => id.includes('cells')),
    };
  });

const signed = '[−-]?\\d+(?:\\.\\d+)?';
const plain = (text = ''): string => text.replace('−', '-');

const rangeTold = new RegExp(
  `\\b(?:(?<axis>[xyz])|(?<high>heights?|altitudes?|elevations?))(?:[- ](?:values?|coordinates?))? (?:runs?|ranges?|goes|go|varies|vary|lies|lie|extends?|is|are) (?:from|between) (?<low>${signed}) (?:to|and) (?<top>${signed})(?![\\w.]*\\d)`,
  'gi',
);
const sizeTold = new RegExp(
  `\\b(?<what>radius|pitch|length|area)(?: of (?:the|this|its) (?:curve|helix|spiral|knot|surface|turns?))? (?:is|of|equals|measures|=) (?:about |roughly )?(?<size>\\d+(?:\\.\\d+)?)\\b`,
  'gi',
);

/** "z runs from 0 to 1.8", "the pitch of the helix is 0.6". */
const sizesOf: SpaceRule = (text, { figure: { curves, surfaces, bodies }, about }) => {
  const things = [...curves, ...surfaces];
  if (things.length === 0) return [];
  return [
    ...each(text, rangeTold, ({ groups = {} }) => {
      const axis = groups['high'] === undefined ? (groups['axis'] ?? 'z').toLowerCase() : 'z';
      const ranges = things.flatMap((thing) => [rangeOf(thing, axis)].filter((one) => one !== undefined));
      const [low, top] = [plain(groups['low']), plain(groups['top'])];
      return {
        ok: ranges.length === 0 ? undefined : ranges.some(([a, b]) => agrees(low, a) && agrees(top, b)),
        stated: `${low} to ${top}`,
        actual: ranges.map(([a, b]) => `${a} to ${b}`).join(', '),
        facts: things.flatMap(({ id }) => about('interval', id)).filter((id) => id.endsWith(`:${axis}`)),
      };
    }),
    ...each(text, sizeTold, ({ groups = {} }) => {
      const what = (groups['what'] ?? '').toLowerCase();
      const actual = known(things, what === 'area' ? 'surface' : what);
      return {
        ok:
          actual.length === 0 || bodies.length > 0
            ? undefined
            : actual.some((one) => agrees(groups['size'] ?? '', one)),
        stated: groups['size'] ?? '',
        actual: actual.join(', '),
        facts: things.flatMap(({ id }) => about('measure', id)).filter((id) => id.endsWith(`:${what}`)),
      };
    }),
  ];
};

/** "Its projection onto the xy-plane". */
const projectionsOf: SpaceRule = (text, { figure, about }) => {
  const all = projectionsIn(figure);
  if (all.length === 0 && figure.curves.length === 0) return [];
  return each(
    text,
    /\b(?:(?<none>no )?(?:projections?|shadows?)(?: of [\w ]+?)? (?:onto|on|in|to) (?:the )?|(?<=\bonto (?:the )?[xyz]{2}[- ]plane and (?:the )?))(?<plane>xy|xz|yz|yx|zx|zy)[- ]plane/gi,
    ({ groups = {} }) => {
      const told = (groups['plane'] ?? '').toLowerCase();
      const plane = planesNamed.find((one) => one.includes(told.charAt(0)) && one.includes(told.charAt(1))) ?? told;
      const own = all.filter(({ data }) => data?.['plane'] === plane);
      return {
        ok: own.length > 0 === (groups['none'] === undefined),
        stated: `${plane}-plane`,
        actual: all.map(({ data }) => String(data?.['plane'])).join(', '),
        facts: own.flatMap(({ id }) => about('relation', id)),
      };
    },
  );
};

/** What is said of the course of a curve in space, and of the shape of a surface. */
export const courseRule: SpaceRule = (text, scope) =>
  scope.figure.curves.length + scope.figure.surfaces.length === 0
    ? []
    : [turnsOf, natureOf, hillsOf, meshOf, sizesOf, projectionsOf].flatMap((rule) => rule(text, scope));
