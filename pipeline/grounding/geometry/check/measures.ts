import { allMatches } from '../../all-matches.js';
import type { Measurement } from '../../../../renderers/scene.js';
import { angleAt, cornersOf } from '../geometry.js';
import { agrees, before, claim, expressionOf, factsAbout, matches, NUM, type Held, type Rule } from './claim.js';
import { degreesOf, isStranger, lengthOf } from './refer.js';

const approximately = /(?:about|approximately|roughly|around|nearly|≈)\s*$/;

const lengthFacts = (held: Held, points: readonly string[], id: string | undefined): string[] => [
  ...held.facts
    .filter(
      ({ predicate, args }) =>
        predicate === 'measure' &&
        args[1] === 'length' &&
        (args[0] === points.join('') || args[0] === points.toReversed().join('')),
    )
    .map((fact) => fact.id),
  ...factsAbout(held, 'measure', id),
];

/** "AB = 5 cm", "the segment AB is 5 cm long", "the length of AB is 5". */
export const lengthRule: Rule = (held) =>
  [
    [/[=≈]/, `(?<what>${held.names.any})\\s*(?:=|≈)\\s*(?<value>${NUM})(?!\\s*°)`] as const,
    [
      / long/,
      `(?<what>${held.names.any}) (?:is|measures) (?<about>about |approximately )?(?<value>${NUM})[^,;.°]{0,12}? long`,
    ] as const,
    [
      /[Ll]ength of/,
      `[Ll]ength of (?<what>${held.names.any}) (?:is|equals|=) (?<about>about |approximately )?(?<value>${NUM})`,
    ] as const,
  ].flatMap(([cue, pattern]) =>
    matches(held, pattern, cue).flatMap(({ span, group, all }) => {
      const referent = held.names.find(group('what'));
      if (/\bangle\b|∠/.test(held.text.slice(Math.max(0, span[0] - 7), span[1]))) return [];
      const actual = lengthOf(held.geometry, referent);
      if (actual === undefined && !isStranger(referent)) return [];
      const ok = actual !== undefined && agrees(group('value'), actual, group('about') !== '' || all.includes('≈'));
      return [
        claim(held, span, ok, {
          stated: group('value'),
          actual: actual ?? null,
          facts: lengthFacts(held, referent.points, referent.thing?.id),
        }),
      ];
    }),
  );

/** "The angle BAC measures 37°", "∠ABC = 90°". */
export const angleRule: Rule = (held) =>
  matches(
    held,
    `(?:[Aa]ngle |∠\\s?)?(?<what>${held.names.any})\\s*(?:=|≈|is|measures|has)\\s*(?:a measure of )?(?<about>about |approximately )?(?<value>${NUM})(?:\\s*°| degrees)`,
    /\d(?:\s*°| degrees)/,
  ).flatMap(({ span, group, all }) => {
    const referent = held.names.find(group('what'));
    const named = [...held.geometry.things].find(
      ({ noun, name }) => noun.endsWith('angle') && name === group('what').split(' ').at(-1),
    );
    const actual = named?.element.measures?.angle ?? degreesOf(held.geometry, referent);
    if (actual === undefined) return isStranger(referent) ? [claim(held, span, false, { stated: group('value') })] : [];
    const facts = [
      ...factsAbout(held, 'measure', named?.id),
      ...held.facts
        .filter(
          ({ predicate, args }) =>
            predicate === 'measure' && args[1] === 'angle' && args[0] === referent.points.join(''),
        )
        .map(({ id }) => id),
    ];
    return [
      claim(held, span, agrees(group('value'), actual, group('about') !== '' || all.includes('≈')), {
        stated: group('value'),
        actual,
        facts,
      }),
    ];
  });

const measureWords: Readonly<Record<string, Measurement>> = {
  area: 'area',
  radius: 'radius',
  volume: 'volume',
  surface: 'surface',
  height: 'height',
  slope: 'slope',
  gradient: 'slope',
  perimeter: 'perimeter',
  circumference: 'perimeter',
};

const measureWord = new RegExp(Object.keys(measureWords).join('|'));

/** "… has an area of 6 cm²", "with the radius 3", "its slope is 2". */
export const measureRule: Rule = (held) =>
  matches(
    held,
    `(?<what>${Object.keys(measureWords).join('|')})(?: area)?(?: of (?<of>${held.names.any}))?(?: is| of| equals| =)? (?<value>${NUM})`,
    measureWord,
  ).flatMap(({ span, group }) => {
    const measure = measureWords[group('what')];
    const referent = group('of') === '' ? before(held, span[0]) : held.names.find(group('of'));
    const near = /\bradius\b/.test(group('what')) ? (held.subject() ?? referent) : referent;
    const owner = [near, held.subject()].find(
      (one) => measure !== undefined && one?.thing?.element.measures?.[measure] !== undefined,
    );
    const actual = measure === undefined ? undefined : owner?.thing?.element.measures?.[measure];
    if (actual === undefined) return [claim(held, span, undefined, { stated: group('value') })];
    const about = approximately.test(held.text.slice(0, span[1] - group('value').length));
    return [
      claim(held, span, agrees(group('value'), actual, about), {
        stated: group('value'),
        actual,
        facts: factsAbout(held, 'measure', owner?.thing?.id),
      }),
    ];
  });

/** "Triangle ABC has a right angle at C", "right-angled at C". */
export const rightAngleRule: Rule = (held) =>
  matches(
    held,
    `[Rr]ight(?:-angled| angles?) at (?<list>${held.names.point}(?:(?:, | and )${held.names.point})*)`,
    /ight(?:-angled| angles?) at /,
  ).flatMap(({ span, group }) =>
    allMatches(group('list'), expressionOf(held.names.point)).map(([vertex]) => {
      const polygons = held.geometry.things.filter(
        (thing) => cornersOf(held.geometry, thing)?.includes(vertex) === true,
      );
      const own = polygons.filter(({ id }) => held.subject()?.thing === undefined || held.subject()?.thing?.id === id);
      const right = (own.length > 0 ? own : polygons).some((thing) => {
        const corners = cornersOf(held.geometry, thing) ?? [];
        const at = corners.indexOf(vertex);
        const degrees = angleAt(
          held.geometry,
          corners.at(at - 1) ?? '',
          vertex,
          corners[(at + 1) % corners.length] ?? '',
        );
        return degrees !== undefined && Math.abs(degrees - 90) < 0.05;
      });
      const marked = held.geometry.things.some(
        ({ noun, element }) => noun === 'right angle' && element.data?.['vertex'] === vertex,
      );
      return claim(held, span, right || marked, {
        stated: vertex,
        facts: factsAbout(held, 'measure', ...polygons.map(({ id }) => id)).filter((id) => id.includes(vertex)),
      });
    }),
  );

/** "Point A is at (1, 2)", "A(1, 2)", "the centre M". */
export const placeRule: Rule = (held) => [
  ...matches(
    held,
    `(?:[Pp]oint )?(?<what>${held.names.point})\\s*(?:is at|lies at|is located at|=|has the coordinates)?\\s*\\((?<x>${NUM}),? (?<y>${NUM})\\)`,
    /\([−\d-]/,
  ).map(({ span, group }) => {
    const place = held.geometry.places.get(group('what'));
    const ok = place !== undefined && agrees(group('x'), place[0]) && agrees(group('y'), place[1]);
    return claim(held, span, ok, {
      stated: `${group('x')}, ${group('y')}`,
      actual: place?.join(', ') ?? null,
      facts: held.facts
        .filter(({ predicate, args }) => predicate === 'coordinates' && args[0] === group('what'))
        .map(({ id }) => id),
    });
  }),
  ...matches(held, `cent(?:re|er) (?<what>${held.names.point})`, /cent(?:re|er) /).map(({ span, group }) => {
    const relation = held.geometry.scene.relations.find(
      ({ kind, from, to }) =>
        kind === 'centre-of' &&
        held.geometry.things.some(({ id, name }) => id === from && name === group('what')) &&
        (held.subject()?.thing === undefined || held.subject()?.thing?.id === to),
    );
    return claim(held, span, relation !== undefined, {
      stated: group('what'),
      facts: factsAbout(held, 'relation', relation?.to),
    });
  }),
];
