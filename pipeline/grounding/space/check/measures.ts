import { bodiesIn } from './bodies.js';
import { strokeNamed } from './names.js';
import { agrees, each, edgeKey, name, number, pair, type SpaceRule, valueOf } from './rule.js';

const sizes: Readonly<Record<string, string>> = {
  radius: 'radius',
  height: 'height',
  volume: 'volume',
  'surface area': 'surface',
  'slant height': 'length',
  area: 'area',
};

const lengthTold = new RegExp(
  `(?<![\\p{L}])(?<edge>${pair}) ?(?:is|=|measures|has (?:a |the )?length(?: of)?) (?<size>\\d+(?:\\.\\d+)?)`,
  'gu',
);

/** "AB is 4 cm long", "AB = 4". */
const lengths: SpaceRule = (text, scope) => {
  const { about } = scope;
  return each(text, lengthTold, ({ groups = {}, index = 0, 0: all }) => {
    // "The angle between SO and ON is 90 degrees".
    if (/\bangle\b[^,;.]*$/i.test(text.slice(0, index)) || /^ ?(?:°|degrees)/.test(text.slice(index + all.length)))
      return { ok: undefined, stated: '', actual: null };
    const stroke = strokeNamed(scope, groups['edge'] ?? '');
    const length = stroke?.element.measures?.length;
    return {
      ok: length === undefined ? undefined : agrees(groups['size'] ?? '', length),
      stated: groups['size'] ?? '',
      actual: length ?? null,
      facts: stroke ? about('measure', stroke.element.id) : [],
    };
  });
};

const sizeTold = new RegExp(
  `\\b(?<what>surface area|slant height|radius|height|volume|area)(?: of the [\\w\\s-]+?)? (?:is|of|equals|=) (?:about )?(?<size>\\d+(?:\\.\\d+)?|${number})(?= |[.,;]|$)(?! (?:half|thirds?|quarters?|fourths?|fifths?|sixths?|times|of|(?:\\w+ )?(?:more|less|longer|shorter|greater|smaller|higher|larger|bigger) than)\\b)`,
  'gi',
);

/** "the volume of the cone is 37.7". */
const sizesOf: SpaceRule = (text, scope) => {
  const { figure, about } = scope;
  return each(text, sizeTold, ({ groups = {} }) => {
    const key = sizes[groups['what']?.toLowerCase() ?? ''] ?? 'volume';
    const things = /\bsection\b/i.test(text)
      ? figure.sections
      : [...bodiesIn(text, figure), ...figure.stacks, ...figure.nets];
    const values = things.flatMap(({ measures }) => measures?.[key as 'volume'] ?? []);
    const stated = groups['size'] ?? '';
    return {
      ok: values.length === 0 ? undefined : values.some((one) => agrees(String(valueOf(stated)), one)),
      stated,
      actual: values.join(', '),
      facts: things.flatMap(({ id }) => about('measure', id)),
    };
  });
};

const angleTold = new RegExp(
  `\\bangle(?: (?<name>(?:${name}){3}))?(?: is| measures|,)?(?: marked as)?(?: an?)? (?:(?<right>right)(?: angle)?|(?<size>\\d+(?:\\.\\d+)?) ?(?:°|degrees))`,
  'g',
);

/** "the angle SOM is a right angle". */
const angles: SpaceRule = (text, scope) => {
  const { figure, about } = scope;
  return each(text, angleTold, ({ groups = {} }) => {
    const wanted = groups['name'];
    const own =
      wanted === undefined
        ? figure.angles
        : figure.angles.filter(({ label = '' }) => edgeKey(label) === edgeKey(wanted));
    const degrees = groups['right'] === undefined ? (groups['size'] ?? '') : '90';
    const values = own.flatMap(({ measures }) => measures?.angle ?? []);
    return {
      ok: values.length === 0 ? (wanted === undefined ? undefined : false) : values.some((one) => agrees(degrees, one)),
      stated: degrees,
      actual: values.join(', '),
      facts: own.flatMap(({ id }) => about('measure', id)),
    };
  });
};

/** "AB is 4 cm long", "the volume of the cone is 37.7", "the angle SOM is a right angle". */
export const measureRule: SpaceRule = (text, scope) => [
  ...lengths(text, scope),
  ...sizesOf(text, scope),
  ...angles(text, scope),
];
