import { allMatches, mayMatch } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { colourWords, isColour } from '../../language/colour.js';
import type { Verdict } from '../../verdict.js';
import { focusName, type Lens, lensOf, type Ray } from './lens-model.js';
import type { Scope } from './verdict.js';

interface Told {
  readonly lens: Lens;
  readonly text: string;
  readonly say: (match: RegExpMatchArray, ok: boolean | undefined, stated: string, actual: string | number) => void;
}

const isUpright = ({ image, object }: Lens): boolean => image.height > 0 === object.height > 0;
const isAcross = ({ image, object, x }: Lens): boolean => image.x > x !== object.x > x;

/** Of the image, whatever else is said of it in between, the object apart. */
const IMAGE =
  '\\b(?<!\\b(?:object|arrow|ray) )image\\b(?! (?:would|could|might|will|distance))(?:(?!\\bobject|\\bwhile\\b|\\bif\\b|[;.:])[^;.:])*?';
const BE =
  '(?: (?:is|stands|appears|looks|comes out|lies|points|pointing|being|and|,|also|real|virtual|which|that|arrow|formed|exactly|drawn|an?|clearly|therefore))*';

const kinds = new RegExp(
  `${IMAGE}(?<not>\\bnot |n['’]t )?\\b(?<how>upright|erect|the right way up|inverted|upside[- ]down|real|virtual)\\b`,
  'gi',
);
const kindBefore =
  /\b(?<not>no )?(?<how>upright|erect|inverted|upside-down|upside down|real|virtual)(?:(?:,| and|, and) (?:upright|inverted|real|virtual|enlarged|magnified|reduced|diminished|\p{L}+er))* image\b/giu;

/** "The image is upright", "a virtual image". */
const kindsTold = ({ lens, text, say }: Told): void => {
  for (const match of [...allMatches(text, kinds), ...allMatches(text, kindBefore)]) {
    const how = match.groups?.['how']?.toLowerCase() ?? '';
    const is = /real/.test(how)
      ? isAcross(lens)
      : how === 'virtual'
        ? !isAcross(lens)
        : /upright|erect|way up/.test(how) === isUpright(lens);
    const actual = `${isAcross(lens) ? 'real' : 'virtual'}, ${isUpright(lens) ? 'upright' : 'inverted'}`;
    say(match, is === (match.groups?.['not'] === undefined), how, actual);
  }
};

const ways = new RegExp(
  `\\b(?<what>object|image)(?: arrow)?${BE} (?:points?|pointing)(?: straight| vertically)? (?<way>up|down)(?:wards?)?\\b`,
  'gi',
);
const sameWay = /\bimage(?: arrow)? points? in the (?<how>same|opposite) direction\b/gi;

/** "The image arrow points down." */
const waysTold = ({ lens, text, say }: Told): void => {
  for (const match of allMatches(text, ways)) {
    const height = match.groups?.['what']?.toLowerCase() === 'object' ? lens.object.height : lens.image.height;
    say(match, height > 0 === (match.groups?.['way']?.toLowerCase() === 'up'), match[0], height > 0 ? 'up' : 'down');
  }
  for (const match of allMatches(text, sameWay))
    say(match, isUpright(lens) === (match.groups?.['how'] === 'same'), match[0], isUpright(lens) ? 'same' : 'opposite');
};

const sameSide = new RegExp(
  `${IMAGE} on the (?<how>same|other|opposite|far) side(?! of the axis)(?: of (?:the|a) (?:\\p{L}+ )?lens)?`,
  'giu',
);
const bothSides =
  /\bboth (?:the )?(?:object|image) and (?:the |its )?(?:object|image)\b[^;.]*? (?<side>left|right)\b/gi;

const sidesTold = ({ lens, text, say }: Told): void => {
  for (const match of allMatches(text, sameSide))
    say(
      match,
      isAcross(lens) === (match.groups?.['how'] !== 'same'),
      match[0],
      isAcross(lens) ? 'other side' : 'same side',
    );
  for (const match of allMatches(text, bothSides)) say(match, !isAcross(lens), match[0], 'on either side');
  for (const match of allMatches(
    text,
    /\b(?<what>object|image)(?: (?:stands|is|lies|is placed|arrow|appears|,))* to (?:the|its) (?<side>left|right) of the (?:\p{L}+ )?lens\b/giu,
  )) {
    const { x } = match.groups?.['what']?.toLowerCase() === 'object' ? lens.object : lens.image;
    say(
      match,
      x > lens.x === (match.groups?.['side']?.toLowerCase() === 'right'),
      match[0],
      x > lens.x ? 'right' : 'left',
    );
  }
};

const TIMES: Readonly<Record<string, number>> = {
  half: 0.5,
  twice: 2,
  double: 2,
  'three times': 3,
  thrice: 3,
  'one third': 1 / 3,
  'a third': 1 / 3,
  'two thirds': 2 / 3,
  'one half': 0.5,
  'a half': 0.5,
  two: 2,
  three: 3,
};
const BIG = '(?:tall|large|big|high|long)';
const sizes = new RegExp(
  `${IMAGE}(?:\\b(?:about |exactly |roughly |just |only )?(?<times>half|twice|three times|thrice|one third|a third|two thirds)?(?: the size| the height| as ${BIG})(?: as| of)? |\\bas ${BIG} as |\\b(?<same>(?:of )?the same (?:size|height)|equally ${BIG})\\b|\\b(?<more>larger|bigger|taller|higher|enlarged|magnified|longer)\\b(?! distance)|\\b(?<less>smaller|shorter|reduced|diminished)\\b)`,
  'gi',
);
const magnified =
  /\bmagnification (?:is|of|has a magnitude of|equals|has the value|=|comes to|factor is)(?: about| exactly| roughly)? (?<n>\d+(?:\.\d+)?|one half|a half|half|two|three)\b/gi;

/** "The image is twice as tall as the object." */
const sizesTold = ({ lens, text, say }: Told): void => {
  const ratio = Math.abs(lens.image.height / lens.object.height);
  const told = ratio.toFixed(2);
  const is = (times: number): boolean => Math.abs(ratio - times) <= 0.12 * times;
  for (const match of allMatches(text, sizes)) {
    const { times, more, less } = match.groups ?? {};
    if (/\b(?:not|never|than the lens)\b|n['’]t\b/.test(match[0])) continue;
    const ok =
      more !== undefined
        ? ratio > 1.06
        : less !== undefined
          ? ratio < 0.94
          : is(TIMES[times?.toLowerCase() ?? ''] ?? 1);
    say(match, ok, match[0], told);
  }
  for (const match of allMatches(text, magnified)) {
    const n = match.groups?.['n'] ?? '';
    say(match, is(TIMES[n] ?? Number(n)), match[0], told);
  }
};

const POINT =
  "(?:the )?(?:focal point |focus |point )?(?<NAME>2 ?F(?:['′’]|[12₁₂](?!\\p{L}))?|F(?:['′’]|[12₁₂](?!\\p{L}))?|object|image|lens)(?![\\p{L}'′’])";
const point = (name: string): string => POINT.replace('NAME', name);
const STANDS = '(?: (?:is|lies|stands|sits|placed|located|situated|appears|formed|found|,|in|somewhere|arrow|drawn))*';
const between = new RegExp(`${point('a')}${STANDS} between ${point('b')} and ${point('c')}`, 'giu');
const betweenFirst = new RegExp(`\\bbetween ${point('b')} and ${point('c')} (?:lies|is|stands) ${point('a')}`, 'giu');
const beyond = new RegExp(`${point('a')}${STANDS} (?<how>beyond|outside|inside|within) ${point('b')}`, 'giu');
const farther = new RegExp(
  `${point('a')}${STANDS} (?<how>further|farther|nearer|closer)(?: away)?(?: from| to)? the lens than ${point('b')}`,
  'giu',
);

const placesTold = ({ lens, text, say }: Told): void => {
  const placeOf = (name: string | undefined): number | undefined => {
    const key = name?.toLowerCase() ?? '';
    if (key === 'object') return lens.object.x;
    if (key === 'image') return lens.image.x;
    return key === 'lens' ? lens.x : lens.points.get(focusName(key));
  };
  const three = [...allMatches(text, between), ...allMatches(text, betweenFirst)];
  for (const match of three) {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => placeOf(match.groups?.[name]));
    const isTwice = ['b', 'c'].some(
      (name) => match.groups?.[name]?.toLowerCase() === match.groups?.['a']?.toLowerCase(),
    );
    if (a !== undefined && b !== undefined && c !== undefined && !isTwice)
      say(match, a > Math.min(b, c) && a < Math.max(b, c), match[0], '');
  }
  for (const [pattern, isFar] of [
    [beyond, /beyond|outside/],
    [farther, /f[ua]rther/],
  ] as const)
    for (const match of allMatches(text, pattern)) {
      const [a, b] = [placeOf(match.groups?.['a']), placeOf(match.groups?.['b'])];
      const how = match.groups?.['how']?.toLowerCase() ?? '';
      if (a === undefined || b === undefined || b === lens.x) continue;
      const [one, other] = [Math.abs(a - lens.x), Math.abs(b - lens.x)];
      const isBeside = pattern === beyond && a > lens.x !== b > lens.x;
      if (!isBeside) say(match, isFar.test(how) ? one > other + 3 : one < other - 3, match[0], '');
    }
};

const COLOUR = `(?:${colourWords.toSorted((a, b) => b.length - a.length).join('|')})`;
const rays = new RegExp(`\\b(?:the|a|one) (?:(?<colour>${COLOUR}) )?(?:ray|one)\\b(?<rest>[^;.]*)`, 'gi');
const parallel = /\bparallel to the (?:optical |principal |main |dashed )?axis\b|\bparallel ray\b/i;
const central =
  /\b(?:through|crosses|by) (?:the )?(?:very )?(?:middle|centre|center)(?: O)?(?: of (?:the|a) lens)?\b(?! of the (?:image|figure))/i;
const straight =
  /\b(?:(?:is|are) not (?:bent|refracted|deflected|deviated)|isn['’]t (?:bent|refracted|deflected)|without (?:being )?(?:bent|bending|refracted|changing (?:its )?direction|any (?:deviation|change)|deviation|refraction)|undeviated|unbent|undeflected|straight (?:on|through|line)|in a straight line|does not change (?:its )?direction)\b/i;
const through =
  /\b(?:through|crosses the axis (?:at|in)|meets the axis (?:at|in)|to) (?:the )?(?:focal point |focus )?(?<point>F(?:['′’]|[12₁₂])?)(?![\p{L}'′’])/u;

const fits = (lens: Lens, ray: Ray, rest: string): boolean => {
  if (parallel.test(rest) && ray.way !== 'parallel') return false;
  if (central.test(rest) && ray.way !== 'central') return false;
  if (straight.test(rest) && ray.isBent) return false;
  const name = through.exec(rest)?.groups?.['point'];
  const at = name === undefined ? undefined : lens.points.get(focusName(name));
  // Through the focus before the lens goes what is neither parallel nor central.
  if (at === undefined || (ray.way === 'other' && at < lens.x)) return true;
  return ray.crossing !== undefined && Math.abs(ray.crossing - at) < 12;
};

/** "The red ray runs parallel to the axis and then through F'": one of the rays is so. */
const raysTold = ({ lens, text, say }: Told): void => {
  for (const match of lens.rays.length > 1 ? allMatches(text, rays) : []) {
    const { colour, rest = '' } = match.groups ?? {};
    // Of one ray, up to where another is spoken of.
    const own =
      rest.split(/\b(?:while|whereas|but|(?:the|a) (?:other|second|third|\p{L}+) (?:ray|one)|they|both)\b/u)[0] ?? '';
    const isTold =
      [parallel, central, straight].some((one) => one.test(own)) || (colour !== undefined && through.test(own));
    if (!isTold || /\b(?:not|never|no|neither)\b/.test(own.replace(straight, ''))) continue;
    const named = lens.rays.filter(
      (ray) => colour === undefined || isColour(ray.colour ?? '#000000', colour.toLowerCase()),
    );
    const isDrawn = named.length > 0 || lens.rays.every((ray) => ray.colour !== undefined);
    if (isDrawn)
      say(
        match,
        named.some((ray) => fits(lens, ray, own)),
        match[0],
        lens.rays.map(({ way }) => way).join(),
      );
  }
};

const wrongKinds =
  /(?<!\b(?:no|not a|than a) )\b(?<kind>diverging|concave|converging|convex|biconvex|biconcave) (?<what>lens|mirror)\b/gi;

const typesTold = ({ lens, text, say }: Told): void => {
  const own = lens.rays.find(({ way }) => way === 'parallel');
  if (own?.crossing === undefined || !isAcross(lens)) return;
  for (const match of allMatches(text, wrongKinds))
    say(
      match,
      /lens/i.test(match.groups?.['what'] ?? '') && /conv/i.test(match.groups?.['kind'] ?? ''),
      match[0],
      'converging lens',
    );
};

const readers = [kindsTold, waysTold, sidesTold, sizesTold, placesTold, raysTold, typesTold];

/** What is said of a drawing of rays through a lens. */
export const lensRule = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const lens = lensOf(scope.drawing);
  if (!lens || !mayMatch(sentence.text, /\b(?:image|object|ray|lens|mirror|magnification|F)\b/i)) return [];
  const found: Verdict[] = [];
  const facts = scope.about('position', ...lens.object.things, ...lens.image.things);
  const say: Told['say'] = (match, ok, stated, actual) => {
    const start = sentence.start + (match.index ?? 0);
    found.push({ start, end: start + match[0].trimEnd().length, ok, stated, actual, facts });
  };
  for (const reader of readers) reader({ lens, text: sentence.text, say });
  return found;
};
