import type { Entity } from '../read/entity.js';
import type { Clause } from '../read/sentence.js';
import { curveFor, ends, featuresOf, range } from './curve.js';
import { heightAt } from './geometry.js';
import { type ClauseRule, type Finding, type Hit, groupBefore, hits, turned } from './rule.js';

const isRising = (curve: Entity, from: number, to: number): 'rising' | 'falling' | 'mixed' => {
  const inside = curve.course().filter(([x]) => x >= from - 1e-6 && x <= to + 1e-6);
  const { low, high } = range(curve);
  const slack = (high - low) * 0.004;
  let [up, down] = [false, false];
  let [least, most] = [inside[0]?.[1] ?? 0, inside[0]?.[1] ?? 0];
  for (const [, y] of inside) {
    if (y > least + slack) up = true;
    if (y < most - slack) down = true;
    if (y < least) least = y;
    if (y > most) most = y;
  }
  return up && !down ? 'rising' : down && !up ? 'falling' : 'mixed';
};

/** Of a hyperbola: whether all its branches, over all that is shown, go the same way. */
const courseOfBranches = (curve: Entity, [from, to]: readonly [number, number]): 'rising' | 'falling' | undefined => {
  const [low, high] = ends(curve);
  if (from > low || to < high) return undefined;
  const breaks = featuresOf(curve, 'vertical-asymptote').flatMap(({ x }) => x ?? []);
  if (breaks.length === 0 || featuresOf(curve, 'jump').length > 0) return undefined;
  const gap = 0.02 * (high - low);
  const edges = [low, ...breaks.toSorted((a, b) => a - b), high];
  const all = edges.slice(1).map((end, at) => isRising(curve, (edges[at] ?? low) + gap, end - gap));
  const [first] = all;
  return first !== 'mixed' && all.every((one) => one === first) ? first : undefined;
};

const number = '([−-]?\\d+(?:\\.\\d+)?|zero)';
const betweenTwo = new RegExp(
  `(?:between|from|on|over|for)\\s+(?:the interval )?(?:x = )?[\\[(]?${number}(?: and| to|,|;| up to| until| < x <| ≤ x ≤| < x| ≤ x)\\s+(?:x = )?${number}`,
);
const aroundX = new RegExp(`${number} [<≤] x [<≤] ${number}`);
const untilOne = new RegExp(
  `(?:until|up to|before|as far as|left of|less than|below|x <|x ≤|smaller than)\\s+(?:x (?:is|=) )?${number}`,
);
const fromOne = new RegExp(
  `(?:after|from|beyond|right of|greater than|past|larger than|x >|x ≥|above|starting at)\\s+(?:x (?:is|=) )?${number}`,
);

/** The part of the abscissa that a clause speaks of. */
const stretchOf = (clause: Clause, curve: Entity): readonly [number, number] | undefined => {
  const { text } = clause;
  const [low, high] = ends(curve);
  const value = (words = ''): number => (words === 'zero' ? 0 : Number(words.replace('−', '-')));
  const both = betweenTwo.exec(text) ?? aroundX.exec(text);
  if (both) return [value(both[1]), value(both[2])];
  const until = untilOne.exec(text);
  if (until) return [low, value(until[1])];
  const from = fromOne.exec(text);
  if (from) return [value(from[1]), high];
  const side = /\b(?:on|at) the (?:far )?(left|right)\b(?! of)/.exec(text)?.[1];
  if (side !== undefined)
    return side === 'left' ? [low, low + 0.06 * (high - low)] : [high - 0.06 * (high - low), high];
  if (
    /\b(?:left of the (?:y-axis|origin|vertex|maximum|minimum|peak)|after that|then|before|first|at first|again|later|between|right of|until|up to|after|where|when|for negative|for positive|near|around|to the left|to the right)\b/.test(
      text,
    ) &&
    !/\bfrom left to right\b/.test(text)
  ) {
    if (/\bfor positive x|right of the (?:y-axis|origin)/.test(text)) return [0, high];
    if (/\bfor negative x|left of the (?:y-axis|origin)/.test(text)) return [low, 0];
    return undefined;
  }
  return [low, high];
};

const courseWords =
  /\b(?:(?:rises?|rising|increas(?:es?|ing)|climbs?|goes up|going up|goes upwards?|slopes? (?:up|upwards?)|grows?|ascends?)|(?:falls?|falling|decreas(?:es?|ing)|drops?|goes down|going down|comes down|descends?|slopes? (?:down|downwards?)|goes downwards?))\b/g;

/** Of "decreasing for x < 1 and increasing for x > 1", the words about one of the two. */
const partAt = (clause: Clause, hit: Hit): Clause => {
  const all = hits(clause, courseWords);
  if (all.length < 2) return clause;
  const at = all.findIndex(({ start }) => start === hit.start);
  const [before, next] = [all[at - 1]?.end ?? clause.start, all[at + 1]?.start ?? clause.end];
  const [after = ''] = clause.text.slice(hit.end, next).split(/,| and /);
  const told = /\b(?:for|between|from|on|over|until|up to|before|after|when|where|left of|right of|if)\b|[<>≤≥]/;
  return { ...clause, text: told.test(after) ? after : clause.text.slice(before, hit.start) };
};

/** "Until P" as "until 3": points by where they stand on the abscissa. */
const withPlaces = (clause: Clause): Clause => {
  let { text } = clause;
  for (const { start, end, entities } of clause.groups.toReversed()) {
    const xs = entities.flatMap(({ sort, places: [place] }) =>
      sort === 'point' && place ? [Math.round(place[0] * 1e4) / 1e4] : [],
    );
    // "Between H and L": from left to right.
    const isPair = xs.length === 2 && /\bbetween(?: the)?(?: points)? $/.test(text.slice(0, start));
    if (entities.length !== xs.length || (xs.length !== 1 && !isPair)) continue;
    if (
      !/\b(?:until|up to|to|from|after|before|between|and|beyond|past|as far as|left of|right of)(?: the)?(?: point)? $/.test(
        text.slice(0, start),
      )
    )
      continue;
    text = `${text.slice(0, start)}${xs.toSorted((a, b) => a - b).join(' and ')}${text.slice(end)}`;
  }
  return { ...clause, text };
};

const curveCourse = (clause: Clause, hit: Hit, curve: Entity, up: boolean): Finding[] => {
  const stretch = stretchOf(withPlaces(partAt(clause, hit)), curve);
  const isJump = featuresOf(curve, 'vertical-asymptote').length > 0 || featuresOf(curve, 'jump').length > 0;
  const said = (course: 'rising' | 'falling' | 'mixed'): Finding[] => [
    {
      ...hit,
      ok: turned(course === (up ? 'rising' : 'falling'), clause.negated),
      stated: hit.words,
      actual: course,
      about: [curve],
    },
  ];
  const branches = stretch && isJump ? courseOfBranches(curve, stretch) : undefined;
  if (branches) return clause.siblings > 1 ? [] : said(branches);
  if (!stretch || isJump || stretch[0] >= stretch[1]) return [];
  if (/\b(?:one|two|three|four|\d) for (?:every|each)\b|\bfor (?:every|each)\b/.test(clause.text)) return [];
  const course = isRising(curve, ...stretch);
  // "A rising curve", of which a short piece at one end falls; "throughout this range", which another sentence tells.
  const [low, high] = stretch;
  const inner = (['rising', 'falling'] as const).find(
    (one) =>
      isRising(curve, low + 0.25 * (high - low), high) === one &&
      isRising(curve, low, low + 0.75 * (high - low)) !== (one === 'rising' ? 'falling' : 'rising'),
  );
  if (
    course === 'mixed' &&
    (inner === (up ? 'rising' : 'falling') || /\b(?:this|that) (?:range|interval|stretch|part)\b/.test(clause.text))
  )
    return [];
  return isOneOfSeveral(clause, hit, curve, stretch, course) ? [] : said(course);
};

/** One stage of several, of which it is not said from where to where it goes. */
const isOneOfSeveral = (
  clause: Clause,
  hit: Hit,
  curve: Entity,
  [from, to]: readonly [number, number],
  course: string,
): boolean => {
  const [low, high] = ends(curve);
  const isWhole = from === low && to === high;
  // A straight line goes one way all along.
  const isNamed = clause.groups.some(
    ({ entities, end }) => end <= hit.start && entities.length === 1 && entities[0] === curve,
  );
  const isStraight =
    curve.measures.slope !== undefined &&
    (isNamed || /\b(?:throughout|everywhere|all the (?:way|time)|steadily|always|constantly)\b/.test(clause.text));
  // "Starts at 1 on the y-axis and goes up": from there on.
  const isFromPlace =
    /\b(?:starts?|begins?|starting|beginning) (?:at|from|in|on) (?!minus)(?!the (?:left|bottom|top))/.test(
      clause.whole,
    );
  if (isWhole && isFromPlace && course === 'mixed') return true;
  // "Climbs to a peak, drops to a valley and climbs again".
  const isStage =
    (clause.siblings > 1 && !isStraight) ||
    /\b(?:again|to (?:a|its|the) (?:peak|maximum|minimum|valley|trough|high|low|crest|top|bottom)|then|afterwards|first)\b/.test(
      clause.text,
    );
  // "Rises to H", "falls to −1 at π": a stage as well.
  const isToPlace = /^ (?:up |down )?(?:again )?to (?:the (?:point|value) )?(?:\p{L}\b|[−-]?\d)/u.test(
    clause.text.slice(hit.end),
  );
  // "Increases up to H, decreases until T": from where it is not said.
  if (clause.siblings > 1 && course === 'mixed' && (from === low || to === high)) return true;
  return isWhole && ((isToPlace && course === 'mixed') || isStage);
};

/** "The line falls from left to right", "f increases for x > 2". */
export const courseRule: ClauseRule = (clause, model) =>
  hits(clause, courseWords).flatMap((hit): Finding[] => {
    const curve = curveFor(clause, model, hit.end) ?? lineFor(clause, hit.start);
    const several = curve ? undefined : severalLines(clause, hit);
    if (several) return [several];
    if (!curve) return [];
    const up = /ris|increas|climb|up|grow|ascend/.test(hit.words);
    if (curve.sort !== 'curve') {
      // "An altitude drops onto the hypotenuse".
      if (/^ (?:\w+ly |straight |down )?(?:on ?to|to|from(?! left to)|at)\b/.test(clause.text.slice(hit.end)))
        return [];
      const slope = curve.measures.slope;
      if (slope === undefined || (/\bleft\b/.test(clause.text) && !/\b(?:from left|to the right)\b/.test(clause.text)))
        return [];
      return [
        {
          ...hit,
          ok: turned(up ? slope > 0 : slope < 0, clause.negated),
          stated: hit.words,
          actual: slope,
          about: [curve],
        },
      ];
    }
    return curveCourse(clause, hit, curve, up);
  });

/** "Both lines rise": each by its slope. */
const severalLines = (clause: Clause, hit: Hit): Finding | undefined => {
  const entities = groupBefore(clause, hit.start)?.entities ?? [];
  const slopes = entities.flatMap(({ measures: { slope } }) => slope ?? []);
  if (slopes.length < 2 || slopes.length !== entities.length) return undefined;
  if (/\b(?:one|other|first|second|upper|lower)\b/.test(clause.text.slice(clause.start, hit.start))) return undefined;
  const isUp = /ris|increas|climb|up|grow|ascend/.test(hit.words);
  const ok = turned(
    slopes.every((slope) => (isUp ? slope > 0 : slope < 0)),
    clause.negated,
  );
  return { ...hit, ok, stated: hit.words, actual: slopes.join(', '), about: entities };
};

const lineFor = (clause: Clause, at: number): Entity | undefined => {
  const group = groupBefore(clause, at);
  const [entity] = group?.entities ?? [];
  return group?.entities.length === 1 && entity?.sort === 'segment' && entity.measures.slope !== undefined
    ? entity
    : undefined;
};

/** "opens downward", "symmetric about the y-axis", "passes through the origin", "lies above the x-axis". */
export const shapeRule: ClauseRule = (clause, model) => {
  const results: Finding[] = [];
  for (const hit of hits(
    clause,
    /\b(?:open(?:s|ing)?(?: to the)? (?:up|down)(?:wards?)?|(?:upward|downward)(?:s)?[- ](?:opening )?(?=parabola)|upside[- ]down|symmetric(?:al)? (?:about|to|with respect to|in|around)(?: the)? (?:y[- ]?axis|vertical axis|origin)|(?:pass(?:es)?|goes|runs?) through the origin)\b/g,
  )) {
    const curve = curveFor(clause, model, /^(?:up|down)ward/.test(hit.words) ? hit.end + 12 : hit.start);
    if (!curve) continue;
    const course = curve.course();
    let ok: boolean | undefined;
    if (/open|ward/.test(hit.words)) {
      const tips = (curve.element?.features ?? []).filter(({ kind }) => kind === 'maximum' || kind === 'minimum');
      ok = tips.length === 1 ? (tips[0]?.kind === 'minimum') === /up/.test(hit.words) : undefined;
    } else if (/symmetric/.test(hit.words)) {
      const [low, high] = ends(curve);
      const reach = Math.min(-low, high);
      const isOdd = /origin/.test(hit.words);
      const probes = [0.2, 0.4, 0.6, 0.8].map((share) => share * reach);
      const { low: bottomY, high: topY } = range(curve);
      const all = reach <= 0 ? [] : probes.map((x) => [heightAt(curve, x), heightAt(curve, -x)] as const);
      const known = all.filter(([a, b]) => a !== undefined && b !== undefined);
      ok =
        known.length < 2
          ? undefined
          : known.every(([a = 0, b = 0]) => Math.abs(a - (isOdd ? -b : b)) < 0.01 * (topY - bottomY));
    } else if (/origin/.test(hit.words)) {
      ok = course.length > 1 ? Math.abs(heightAt(curve, 0) ?? 1e9) < 0.005 * model.extent : undefined;
    }
    // "The curve is symmetrical to the y-axis", beside a line: which of the two is meant.
    const isOfOther =
      /symmetric/.test(hit.words) && ok === false && model.entities.filter(({ sort }) => sort === 'curve').length > 1;
    results.push({ ...hit, ok: isOfOther ? undefined : turned(ok, clause.negated), stated: hit.words, about: [curve] });
  }
  return results;
};
