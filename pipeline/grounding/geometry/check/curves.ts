import { allMatches } from '../../all-matches.js';
import type { Feature } from '../../../../renderers/scene.js';
import type { Claim } from '../../fact.js';
import type { Thing } from '../geometry.js';
import { agrees, before, claim, expressionOf, factsAbout, type Held, matches, NUM, type Rule } from './claim.js';

const SPOT = `\\(${NUM}, ${NUM}\\)`;
const listOf = (one: string): string => `${one}(?:(?:, and |, | and )${one})*`;
const ENTRY = `(?:[xy] = ${NUM}|${SPOT}|${NUM})`;

/** What a list says: one or two numbers for each entry. */
const entries = (list: string): string[][] =>
  allMatches(list, expressionOf(`${SPOT}|${NUM}`)).map(([entry]) =>
    allMatches(entry, expressionOf(NUM)).map(([number]) => number),
  );

const curveOf = (held: Held, at: number): Thing | undefined => {
  const curves = held.geometry.things.filter(({ noun }) => noun === 'curve');
  const near = before(held, at)?.thing;
  if (near?.noun === 'curve') return near;
  const subject = held.subject()?.thing;
  return subject?.noun === 'curve' ? subject : curves.length === 1 ? curves[0] : undefined;
};

const fits = (feature: Feature, numbers: readonly string[], axis: 'x' | 'y'): boolean => {
  const [first = '', second] = numbers;
  if (second !== undefined)
    return feature.x !== undefined && feature.y !== undefined && agrees(first, feature.x) && agrees(second, feature.y);
  const value = axis === 'x' ? feature.x : feature.y;
  return value !== undefined && agrees(first, value);
};

const kinds: readonly (readonly [pattern: string, kind: Feature['kind'], axis: 'x' | 'y'])[] = [
  [`(?:meets?|cross(?:es)?|cuts?|intersects?|touch(?:es)?) the x-axis at (?<list>${listOf(ENTRY)})`, 'root', 'x'],
  [`(?:zeros?|roots?|x-intercepts?)(?: at| of|:)? (?<list>${listOf(ENTRY)})`, 'root', 'x'],
  [`(?:meets?|cross(?:es)?|cuts?|intersects?) the y-axis at (?<list>${listOf(ENTRY)})`, 'y-intercept', 'y'],
  [`y-intercept(?: at| of| is)? (?<list>${listOf(ENTRY)})`, 'y-intercept', 'y'],
  [`(?:maximum|maxima)(?: is)? at (?<list>${listOf(ENTRY)})`, 'maximum', 'x'],
  [`(?:minimum|minima)(?: is)? at (?<list>${listOf(ENTRY)})`, 'minimum', 'x'],
  [`inflection(?: points?)?(?: is| are)? at (?<list>${listOf(ENTRY)})`, 'inflection', 'x'],
  [`holes? at (?<list>${listOf(ENTRY)})`, 'hole', 'x'],
  [`vertical asymptotes?(?: is| are| at| of)? (?<list>${listOf(`x = ${NUM}`)})`, 'vertical-asymptote', 'x'],
  [`horizontal asymptotes?(?: is| are| at| of)? (?<list>${listOf(`y = ${NUM}`)})`, 'horizontal-asymptote', 'y'],
];

const feature = /[xy]-(?:axis|intercept)|zero|root|maxim|minim|inflection|hole|asymptote/;

/** "The graph of f meets the x-axis at x = 1 and x = 3": each of the list is a claim of its own. */
export const featureRule: Rule = (held) =>
  (feature.test(held.text) ? kinds : []).flatMap(([pattern, kind, axis]) =>
    matches(held, pattern).flatMap(({ span, group }): Claim[] => {
      const curve = curveOf(held, span[0]);
      if (curve === undefined) return [claim(held, span, undefined)];
      const features = (curve.element.features ?? []).filter((feature) => feature.kind === kind);
      return entries(group('list')).map((numbers) =>
        claim(
          held,
          span,
          features.some((feature) => fits(feature, numbers, axis)),
          {
            stated: numbers.join(', '),
            actual: features.map((feature) => (axis === 'x' ? feature.x : feature.y)).join(', '),
            facts: factsAbout(held, 'feature', curve.id).filter((id) => id.includes(`:${kind}:`)),
          },
        ),
      );
    }),
  );

/** "the oblique asymptote y = 2x − 1". */
export const obliqueRule: Rule = (held) =>
  matches(held, `(?:y = (?<slope>[−-]?(?:${NUM})?)x(?: (?<sign>[+−-]) (?<offset>${NUM}))?)`).flatMap(
    ({ span, group }) => {
      if (!/oblique asymptotes?[^;.]*$/.test(held.text.slice(0, span[0]))) return [];
      const curve = curveOf(held, span[0]);
      const slope = group('slope') === '' ? '1' : /^[−-]$/.test(group('slope')) ? '-1' : group('slope');
      const offset = group('offset') === '' ? '0' : `${group('sign') === '+' ? '' : '-'}${group('offset')}`;
      const ok = (curve?.element.features ?? []).some(
        (one) => one.kind === 'oblique-asymptote' && agrees(slope, one.slope ?? 0) && agrees(offset, one.y ?? 0),
      );
      return [
        claim(held, span, curve === undefined ? undefined : ok, {
          stated: `${slope}x + ${offset}`,
          facts: factsAbout(held, 'feature', curve?.id).filter((id) => id.includes('oblique')),
        }),
      ];
    },
  );

/** "The graph of f and the line t meet at (1, 2)." */
export const meetingRule: Rule = (held) =>
  matches(
    held,
    `(?<one>${held.names.any}) (?:and|with) (?<other>${held.names.any}) (?:meet|intersect|cross)(?: each other)? at (?<list>${listOf(ENTRY)})`,
    /(?:meet|intersect|cross)(?: each other)? at /,
  ).flatMap(({ span, group }) => {
    const [one, other] = [held.names.find(group('one')).thing, held.names.find(group('other')).thing];
    if (one === undefined || other === undefined) return [claim(held, span, undefined)];
    const found = [
      ...(one.element.features ?? []).filter((feature) => feature.with === other.id),
      ...(other.element.features ?? []).filter((feature) => feature.with === one.id),
    ];
    if (one.noun !== 'curve' && other.noun !== 'curve') return [claim(held, span, undefined)];
    return entries(group('list')).map((numbers) =>
      claim(
        held,
        span,
        found.some((feature) => fits(feature, numbers, 'x')),
        {
          stated: numbers.join(', '),
          actual: found.map(({ x, y }) => `(${x ?? ''}, ${y ?? ''})`).join(' '),
          facts: factsAbout(held, 'feature', one.id).filter((id) => factsAbout(held, 'feature', other.id).includes(id)),
        },
      ),
    );
  });
