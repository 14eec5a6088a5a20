import { drawnWith, isUntold } from './look-untold.js';
import { isColour } from '../../language/colour.js';
import { type Entity, type Model, coloursOf, dashOf } from '../read/entity.js';
import { colourAt } from '../read/words.js';
import type { Clause, Group } from '../read/sentence.js';
import { every } from './group-verdicts.js';
import { looksFor, namedLooks } from './named-looks.js';
import { isLookTied } from './tied.js';
import {
  type ClauseRule,
  type Finding,
  groupAfter,
  groupBefore,
  headBefore,
  isNone,
  isPartOf,
  turned,
} from './rule.js';

const copula =
  /\b(?:is|are|was|were|drawn|tinted|toned|rendered|highlighted|displayed|sketched|traced|plotted|coloured|colored|filled|shaded|painted|shown|printed|appears?|in|with|left|marked|outlined|both|all|as|isn['’]?t|aren['’]?t|not|only|a|also|light|dark|,|and|but|itself)\s*$/;

const isOnly = (clause: Clause, group: Group | undefined): boolean =>
  group !== undefined &&
  /\b(?:only|just)\s+(?:the\s+)?$/.test(
    clause.text.slice(0, group.start) + (group.phrases[0]?.words.includes('only') ? ' only ' : ''),
  );

/** What stands just before an aside, unless it belongs to something else: "the median from A, dashed". */
const besideIt = (clause: Clause, start: number): Group | undefined => {
  const group = groupBefore(clause, start);
  const isEmbedded =
    group !== undefined &&
    group.phrases.length === 1 &&
    /\b(?:from|to|of|at|in|on|through|between) $/.test(clause.text.slice(0, group.start));
  return isEmbedded ? undefined : group;
};

interface Look {
  readonly start: number;
  readonly end: number;
  readonly what: string;
  readonly isDash: boolean;
}

const dashes = new Set(['dashed', 'dotted', 'solid', 'broken']);

/** Colours and dashes that belong to no noun. */
const looksIn = (clause: Clause): Look[] =>
  clause.tokens
    .flatMap((token, at): Look[] => {
      const colour = colourAt(clause.tokens, at);
      if (!colour && !dashes.has(token.lower)) return [];
      const start = token.start - clause.offset;
      if (clause.items.some((item) => item.type === 'phrase' && item.start <= start && item.end > start)) return [];
      if (colour) {
        const end = (clause.tokens[colour.to - 1]?.end ?? token.end) - clause.offset;
        return [{ start, end, what: colour.colour, isDash: false }];
      }
      const what = token.lower === 'broken' ? 'dashed' : token.lower;
      return [{ start, end: token.end - clause.offset, what, isDash: true }];
    })
    .filter(({ start }, at, all) => !(at > 0 && (all[at - 1]?.end ?? 0) > start));

const hasLook = (one: Entity, { what, isDash }: Look, isFilled: boolean): boolean => {
  if (isDash) return dashOf(one) === what;
  const colours = isFilled && one.element?.fill !== undefined ? [one.element.fill] : coloursOf(one);
  return colours.some((hex) => isColour(hex, what));
};

/** Of the edges that a reader cannot see, or of those that he can. */
const limitedLook = (group: Group, limit: string, look: Look): Finding[] => {
  const isUnseen = /\b(?:cannot|can['’]t|can not|invisible|hidden|not (?:be )?(?:seen|visible))\b/.test(limit);
  const isSeen = !isUnseen && /\b(?:can be seen|you can see|visible)\b/.test(limit);
  const isHidden = ({ element }: Entity): boolean => element?.data?.['hidden'] === 'all';
  const own = group.entities.filter((one) => one.element !== undefined && isHidden(one) === isUnseen);
  if ((!isUnseen && !isSeen) || own.length === 0 || !group.entities.some(isHidden)) return [];
  const ok = own.every((one) => hasLook(one, look, false));
  return [{ start: group.start, end: look.end, ok, stated: look.what, about: own }];
};

/** Without those that stand beside names in a list. */
const looksOf = (clause: Clause, model: Model): Look[] => {
  const all = looksIn(clause);
  const named = all.length > 1 ? [...namedLooks(clause, model), ...looksFor(clause)] : [];
  return all.filter((look) => !named.some(({ start, end }) => start <= look.start && end >= look.end));
};

/** "The line g is the red one". */
const onesIn = (clause: Clause): Look[] =>
  clause.groups.flatMap(({ phrases: [phrase, more], start, end }): Look[] => {
    // "Drawn as solid lines".
    const isManner =
      phrase !== undefined &&
      /^(?:line|segment)$/.test(phrase.noun) &&
      phrase.name === undefined &&
      /\b(?:is|are|was|were)(?: all| both| not)? (?:drawn|shown|rendered|represented|marked|given|displayed|sketched|indicated)(?: all)? (?:as|with|by|in|using) (?:an? )?$/.test(
        clause.text.slice(0, start),
      );
    if (phrase && !more && isManner && (phrase.dash ?? phrase.colour) !== undefined)
      return [{ start, end, what: phrase.dash ?? phrase.colour ?? '', isDash: phrase.dash !== undefined }];
    if (!phrase || more || phrase.noun !== 'one' || phrase.det !== 'pronoun' || phrase.words.length > 0) return [];
    const what = phrase.colour ?? phrase.dash;
    const isPredicate = /\b(?:is|isn['’]?t|are)(?: not| therefore| clearly)? (?:the |a )?$/.test(
      clause.text.slice(0, start),
    );
    return what === undefined || !isPredicate ? [] : [{ start, end, what, isDash: phrase.colour === undefined }];
  });

/** Whether anything at all is drawn in a colour. */
const isAnywhere = ({ scene }: Model, colour: string): boolean =>
  scene.elements.some(
    ({ visible, fill, stroke }) => visible && [fill, stroke].some((hex) => hex !== undefined && isColour(hex, colour)),
  );

const judgeLook = (
  clause: Clause,
  group: Group,
  things: readonly Entity[],
  look: Look,
  isFilled: boolean,
): boolean | undefined => {
  const all = things.map((one) => hasLook(one, look, isFilled));
  if (clause.negated || isNone(group)) return !all.includes(true);
  const [first] = group.phrases;
  // "One bounded interval in red", "one of them, drawn dashed".
  const isOne =
    first?.name === undefined && first?.plural === false && first.count === 1 && !first.words.includes('of');
  const isShare = /\b(?:one|another|some) of (?:the |these )?$/.test(clause.text.slice(0, group.start));
  const some =
    isOne ||
    isShare ||
    group.phrases.some(({ det, count, words }) => det === 'a' || (count !== undefined && words.includes('of')));
  if (
    first?.count !== undefined &&
    first.name === undefined &&
    !first.words.includes('of') &&
    first.plural &&
    things.length > first.count
  ) {
    const fits = all.filter((one) => one).length;
    return fits === first.count ? true : fits > first.count ? undefined : false;
  }
  if (!some || things.length === 1) return every(all);
  const counted = group.phrases.find(({ count, words }) => count !== undefined && words.includes('of'))?.count;
  const fits = all.filter((one) => one).length;
  if (counted !== undefined) return isOnly(clause, group) ? fits === counted : fits >= counted;
  const vague = group.phrases.some(({ name, det, count }) => name === undefined && det === 'a' && count === undefined);
  return all.includes(true) ? true : vague ? undefined : false;
};

/** "Three arrows, coloured blue, green and red": each has one of them, and in this order where it says so. */
const listOfLooks = (clause: Clause, list: readonly Look[]): Finding[] => {
  const [first, last] = [list[0], list.at(-1)];
  const group = first && headBefore(clause, first.start);
  const things = group?.entities.filter(({ element }) => element !== undefined) ?? [];
  if (!first || !last || !group || things.length < 2) return [];
  const inOrder = /\brespectively\b/.test(clause.text) && things.length === list.length;
  const ok = inOrder
    ? list.every((look, at) => things[at] && hasLook(things[at], look, false))
    : list.every((look) => things.some((one) => hasLook(one, look, false))) &&
      things.every((one) => list.some((look) => hasLook(one, look, false)));
  const actual = things.map((one) => coloursOf(one).join('/')).join(', ');
  const stated = list.map(({ what }) => what).join(', ');
  const start = Math.max(clause.start, group.start);
  return [{ start, end: last.end, ok: turned(ok, clause.negated), stated, actual, about: things }];
};

/** Looks that stand in one list: "blue, green and red". */
const inLists = (clause: Clause, all: readonly Look[]): Look[][] => {
  const lists: Look[][] = [];
  for (const look of all) {
    const last = lists.at(-1)?.at(-1);
    const between = last ? clause.text.slice(last.end, look.start) : '';
    if (last && last.isDash === look.isDash && /^(?:, |,? and |,? or )$/.test(between)) lists.at(-1)?.push(look);
    else lists.push([look]);
  }
  return lists;
};

/** Colours and dashes that are told of a thing: "the circle is red", "CF is drawn dashed". */
export const lookRule: ClauseRule = (clause, model) =>
  inLists(clause, [...looksOf(clause, model), ...onesIn(clause)]).flatMap((list): Finding[] => {
    const group = list[0] && headBefore(clause, list[0].start);
    const isSet =
      list.length > 1 &&
      group !== undefined &&
      group.entities.length > 1 &&
      group.phrases.every(({ plural }) => plural || group.phrases.length > 1);
    return isSet ? listOfLooks(clause, list) : list.flatMap((look) => lookOf(clause, model, look));
  });

/** "A parabola in navy and a line in orange": the colour may be of what stands just before it, and not of the head. */
const besideLook = (clause: Clause, start: number, head: Group): Group | undefined => {
  const near = groupBefore(clause, start);
  const isBeside =
    near !== undefined &&
    near !== head &&
    near.entities.length > 0 &&
    /^ (?:(?:drawn|shown|plotted|coloured|colored|printed|solid|dashed|dotted|in|a|as|,|and|line|very|light|dark|pale|thick|thin) )*$/.test(
      clause.text.slice(near.end, start),
    ) &&
    clause.text.slice(near.end, start).trim() !== '';
  return isBeside ? near : undefined;
};

/** "Is the one filled in orange": said of what is spoken of. */
const isTheOne =
  /^ (?:is|are) the ones? (?=(?:that (?:is|are) |which (?:is|are) )?(?:filled|drawn|shaded|coloured|colored|marked|shown|highlighted|printed|in)\b)/;

/** "The edges at the back are dashed": of all edges those. */
const isNarrowedBy = (clause: Clause, { entities, start, end }: Group, at: number): boolean =>
  entities.length > 1 &&
  start >= clause.start &&
  /^ (?:at|in|on|of|behind|near|along|from|with|inside|outside|beyond|joining|leading|through|to|between)\b(?! the (?:figure|picture|diagram|drawing)\b)[^,;]* (?:is|are) /.test(
    clause.text.slice(end, at),
  );

/** "On a grey grid", "below a blue and a red line": the colour of something else. */
const isElsewhere = (before: string, after: string): boolean =>
  (/(?:^\s*|[:;,] ?|\b(?:on|in|with|of|by|at|to|from|and|has|have) )an? (?:very |light |dark |pale )*$/.test(before) &&
    /^ \p{L}{3,}/u.test(after) &&
    !/^ (?:colou?r|tone|shade|tint|and|line|dashes|dots)/.test(after)) ||
  (/\b(?:below|above|between|under|over|beside|through) an? $/.test(before) && /^ (?:and|or) an? /.test(after));

const lookOf = (clause: Clause, model: Model, look: Look): Finding[] =>
  [look].flatMap((look): Finding[] => {
    const { start, end, what, isDash } = look;
    const before = clause.text.slice(0, start);
    const next = groupAfter(clause, end);
    if (!copula.test(before) || (next && clause.text.slice(end, next.start).trim() === '')) return [];
    if (isElsewhere(before, clause.text.slice(end))) return [];
    // "The height MF, dashed, …" speaks of what stands just before it.
    const aside =
      /,\s*(?:drawn |shown |coloured |printed )?(?:in )?(?:a )?$/.test(before) &&
      /^ ?(?:,|$|\))/.test(clause.text.slice(end))
        ? besideIt(clause, start)
        : undefined;
    const made: Finding = { start, end, ok: false, stated: what, about: [] };
    const isMadeUp = (): boolean => !isDash && !clause.negated && what !== 'white' && !isAnywhere(model, what);
    const group = aside ?? drawnWith(clause, start) ?? headBefore(clause, start);
    if (
      group &&
      (isPartOf(clause, group) ||
        (clause.start <= group.end &&
          /\b(?:one|two|three|the other|others|the rest|the second|the third)\b/.test(
            clause.text.slice(group.end, start).replace(isTheOne, ' '),
          )))
    )
      return isMadeUp() ? [made] : [];
    // "Edges that cannot be seen are dashed": only those.
    const limit =
      group && group.start >= clause.start
        ? /^ (?:that|which|you|we)\b.*/.exec(clause.text.slice(group.end, start))?.[0]
        : undefined;
    if (group && limit !== undefined) return limitedLook(group, limit, look);
    const isNarrowed = group !== undefined && isNarrowedBy(clause, group, start);
    const things =
      group?.entities.filter(
        ({ element, sort }) => element !== undefined && !(sort === 'point' && element.data?.['dot'] === false),
      ) ?? [];
    if (group && group.entities.length > 0 && things.length === 0) return [];
    if (!group || things.length === 0) return !isNone(group) && isMadeUp() ? [made] : [];
    if (isUntold(before, isAnywhere(model, what))) return [];
    const isFilled = /\b(?:filled|shaded|fill)\b/.test(before);
    const near = besideLook(clause, start, group);
    const nearest = near !== undefined && judgeLook(clause, near, near.entities, look, isFilled) === true;
    const told = nearest ? true : judgeLook(clause, group, things, look, isFilled);
    const isOpen = told === false && !isLookTied(clause, group, start);
    const ok =
      isOpen || (isNarrowed && told === false && things.some((one) => hasLook(one, look, isFilled))) ? undefined : told;
    const actual = things.map((one) => (isDash ? dashOf(one) : coloursOf(one).join('/'))).join(', ');
    const from = group.start >= clause.start ? Math.min(group.start, start) : start;
    const found: Finding = { start: from, end, ok, stated: what, actual, about: things };
    const others = model.entities.filter((one) => /^(?:segment|curve|circle)$/.test(one.sort) && !things.includes(one));
    return isDash && ok === true && isOnly(clause, group) && others.some((one) => dashOf(one) === what)
      ? [found, { start, end, ok: false, stated: `only ${what}`, about: things }]
      : [found];
  });
