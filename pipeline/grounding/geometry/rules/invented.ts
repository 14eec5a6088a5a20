import { isColour } from '../../language/colour.js';
import { type Entity, type Model, coloursOf } from '../read/entity.js';
import { sidesOf } from '../read/between.js';
import { impliedPolygons } from '../read/implied.js';
import type { Phrase } from '../read/item.js';
import { looks } from '../read/narrow.js';
import { isClosed } from '../read/nouns.js';
import { polygonNouns } from '../read/polygon-nouns.js';
import type { Clause, Group } from '../read/sentence.js';
import { stripsOf } from './riemann.js';
import type { ClauseRule, Finding } from './rule.js';

/** "KFMN is a rectangle", "the strokes make a triangle". */
const isPredicate = (before: string): boolean =>
  /\S \b(?:is|are|be|forms?|makes?|becomes?|called|complete|completes|gives?|spans?|bounds?|as|isn['’]?t|not|also|neither|nor|or|both)(?: (?:up|not|also|therefore|even))? $/.test(
    before,
  );

const creating =
  /\b(?:drawn|shown|there(?:['’]?s| is| are|s)|pass(?:es)? through|runs?|crosse?s|covers?|surrounds?|encloses?|around|marked|appears?|connects?|joins?|is inscribed|touches|circumscribed|lies|stands|sits|with|shows?|has)\b/;

const unreal =
  /\b(?:could|would|might|used to|no|without|like|as if|imagine|think|if|reminds?|call|rather than|instead|cut|cuts|cutting|divided?|divides|splits?|move|moved|leaving|you (?:have|get)|obtain(?:s|ed)?|seen as|thought of)\b/;

/** Whether a noun may stand for what is not drawn as such: sides make it up, or it is what something is said to be. */
const isLoose = (clause: Clause, model: Model, { noun, kin, entities }: Phrase, start: number): boolean => {
  if (kin.length > 0) return false;
  if (polygonNouns.has(noun))
    return (
      impliedPolygons(model, noun) > 0 || isPredicate(clause.text.slice(clause.start, start)) || entities.length > 0
    );
  return noun === 'diagonal' && impliedPolygons(model, 'quadrilateral') > 0;
};

/** Nothing of that noun is drawn: made up, where the clause says that it is there. */
const missing = (clause: Clause, model: Model, { noun, det }: Phrase): boolean => {
  if (/^(?:tangent|shading|diagonal)$/.test(noun) && !creating.test(clause.text) && !/\b(?:is|are)\b/.test(clause.text))
    return false;
  // "The shortest of them is the height": a measure, whether or not a stroke is drawn for it.
  if (/^(?:height|radius|diameter|base|width|length|median|slant height)$/.test(noun) && det !== 'a') return false;
  // A straight line and a curve are there: whether the one touches the other is told by its own rules.
  if (
    noun === 'tangent' &&
    model.entities.some(({ sort }) => sort === 'curve') &&
    model.entities.some(
      ({ sort, reach, element }) => (sort === 'segment' && reach === 'line') || element?.features !== undefined,
    )
  )
    return false;
  const isQuad = polygonNouns.has(noun) && noun !== 'triangle';
  return !(
    isQuad &&
    !/\b(?:is drawn|drawn|shown|there)\b/.test(clause.text) &&
    !model.entities.some(({ sort, places }) => sort === 'polygon' && places.length > 3) &&
    det !== 'a'
  );
};

const looked = new Set([
  'line',
  'segment',
  'point',
  'angle',
  'side',
  'ray',
  'hypotenuse',
  'leg',
  'median',
  'height',
  'radius',
  'diameter',
  'chord',
  'edge',
  'base',
  'polygon',
  'circle',
]);

/** "A red triangle ABC": whether the one that is named looks so; undefined where that is not sure. */
const namedLook = (model: Model, { colour, dash, noun, entities }: Phrase): boolean | undefined => {
  const [one, more] = entities;
  if ((colour === undefined && dash === undefined) || !one || more || one.element === undefined) return undefined;
  if (looks([one], colour, dash).length > 0) return true;
  if (one.sort === 'polygon' && polygonNouns.has(noun)) {
    // What is drawn along its sides may have a look of its own.
    const sides = sidesOf(model, one).filter(({ element }) => element !== undefined && element !== one.element);
    return looks(sides, colour, dash).length > 0 ? undefined : false;
  }
  const isOwn =
    one.sort === 'curve' || one.sort === 'circle' || (one.sort === 'segment' && one.element.kind !== 'polygon');
  return isOwn ? false : undefined;
};

/** "The square at B tells that the angle is right", "each side is a face diagonal", "one part is left white": nothing drawn. */
const isSpokenOf = (
  { text }: Clause,
  { noun, det }: Phrase,
  { start, end }: { readonly start: number; readonly end: number },
): boolean =>
  (noun === 'square' && det === 'the' && text.startsWith(' at ', end)) ||
  /^(?:face|space|body) diagonal$/.test(noun) ||
  (noun === 'shading' && /\bparts?$/.test(text.slice(start, end)));
const sides: Readonly<Record<string, number>> = { triangle: 3, square: 4, rectangle: 4, quadrilateral: 4 };

/** "The orange triangle": an area that is filled so, of as many corners, whose sides are those of other figures. */
const areasOf = (model: Model, noun: string, colour: string): Entity[] =>
  model.entities.filter(
    (one) =>
      one.sort === 'shading' &&
      one.places.length === sides[noun] &&
      coloursOf(one).some((hex) => isColour(hex, colour)),
  );

const isOtherArrow = ({ text }: Clause, words: readonly string[]): boolean =>
  /\bdouble(?:-headed)? arrow/.test(text) ||
  words.some((word) => /^(?:same|single|double|double-headed|two-headed)$/.test(word));

const judge = (
  clause: Clause,
  model: Model,
  phrase: Phrase,
  span: { readonly start: number; readonly end: number },
): Finding[] => {
  const { noun, det, kin, entities, name, colour, dash, words, stranger } = phrase;
  const found = (ok: boolean, stated: string, about: Finding['about']): Finding[] => [{ ...span, ok, stated, about }];
  if (name !== undefined && stranger !== undefined) return found(false, name, []);
  if (name !== undefined) {
    const look = namedLook(model, phrase);
    return look === undefined ? [] : found(look, `${colour ?? dash ?? ''} ${noun} ${name}`, entities);
  }
  const firm = det === 'a' || phrase.count !== undefined || det === 'the' || (det === '' && colour !== undefined);
  if (!firm) return [];
  if (words.includes('second') && kin.length < 2 && isClosed(model, noun)) return found(false, `second ${noun}`, []);
  // Of graphs, the interval is the stretch of the axis that is shown.
  if (noun === 'interval' && model.entities.some(({ sort }) => sort === 'curve')) return [];
  // A part of a circle that is drawn whole.
  if (
    /^(?:arc|semicircle)$/.test(noun) &&
    colour === undefined &&
    dash === undefined &&
    model.entities.some(({ sort }) => sort === 'circle')
  )
    return [];
  // The mark of an angle is an arc.
  const angles = noun === 'arc' && kin.length === 0 ? model.entities.filter(({ sort }) => sort === 'angle') : [];
  if (angles.length > 0) {
    const own = colour === undefined ? [] : angles.filter((one) => coloursOf(one).some((hex) => isColour(hex, colour)));
    return colour === undefined ? [] : found(own.length > 0, `${colour} arc`, own);
  }
  if (isLoose(clause, model, phrase, span.start)) return [];
  const areas = colour !== undefined && polygonNouns.has(noun) ? areasOf(model, noun, colour) : [];
  if (areas.length > 0) return found(true, `${colour ?? ''} ${noun}`, areas);
  // "Below the area under f": what strips stand for.
  // Marks of parallel sides are arrows that are no vectors, and so are those with two heads.
  if (noun === 'vector' && isOtherArrow(clause, words)) return [];
  if (noun === 'shading' && det === 'the' && stripsOf(model).length > 0) return [];
  if (isSpokenOf(clause, phrase, span)) return [];
  if (kin.length === 0 && isClosed(model, noun)) return missing(clause, model, phrase) ? found(false, noun, []) : [];
  // A height that is drawn is a stroke; one that is only spoken of is a measure.
  if (
    kin.length === 0 &&
    det === 'a' &&
    /^(?:height|median|radius|diameter|chord)$/.test(noun) &&
    !model.isSpace &&
    (dash !== undefined || colour !== undefined || /\b(?:drawn|dropped|falls?|drops?|shown|runs?)\b/.test(clause.text))
  )
    return found(false, noun, []);
  if (colour === undefined && dash === undefined) return [];
  const look = `${colour ?? dash ?? ''} ${noun}`;
  // The sides of a polygon are lines as well.
  const isOutline =
    /^(?:line|segment|side|edge)$/.test(noun) &&
    colour !== undefined &&
    model.entities.some(
      ({ sort, element }) => sort === 'polygon' && element?.stroke !== undefined && isColour(element.stroke, colour),
    );
  if (entities.length === 0 && isOutline) return [];
  if (entities.length === 0)
    return kin.length > 0 && (isClosed(model, noun) || looked.has(noun)) ? found(false, look, kin) : [];
  // Points may be joined by a stroke that nobody drew, or by one that looks otherwise: "a green diagonal from A to G".
  const drawn = entities.filter(({ element }) => element !== undefined);
  const isAsTold = looks(drawn, colour, dash).length > 0 || drawn.some(({ sort, element }) => element?.kind !== sort);
  return drawn.length === 0 ? found(false, look, []) : found(isAsTold, look, drawn);
};

const inventedIn = (clause: Clause, model: Model, group: Group, phrase: Phrase): Finding[] => {
  const { noun, det, kin } = phrase;
  const item = clause.items.find((one) => one.type === 'phrase' && one.from === phrase.from);
  if (!item || noun === '' || det === 'pronoun' || det === 'no') return [];
  if (/\bthan $/.test(clause.text.slice(0, item.start))) return [];
  // A theorem by its figure: "the circle of Thales".
  if (/^ of (?:thales|apollonius|archimedes|euler|feuerbach)\b/i.test(clause.text.slice(item.end))) return [];
  // What a section or a face looks like is told by its own rules.
  if (
    model.isSpace &&
    kin.length === 0 &&
    !model.own.has(noun) &&
    !/^(?:circle|vector|tangent|right angle)$/.test(noun)
  )
    return [];
  if (clause.negated || group.join === 'nor' || unreal.test(clause.text)) return [];
  return judge(clause, model, phrase, { start: item.start, end: item.end });
};

/** Things that the figure does not have: "a circle is drawn around E", "a red diagonal". */
export const inventedRule: ClauseRule = (clause, model) =>
  clause.groups.flatMap((group) => group.phrases.flatMap((phrase) => inventedIn(clause, model, group, phrase)));

/** Stands there, whatever it names: the title of an axis, a function. */
const isWritten = ({ scene }: Model, name: string): boolean =>
  scene.axes.some(({ title }) => title === name) ||
  scene.elements.some(
    ({ visible, text }) => visible && text !== undefined && (text === name || text.startsWith(`${name}(`)),
  );

/** A name that nothing in the figure has, where a statement is made of it. */
export const strangerRule: ClauseRule = (clause, model) =>
  clause.negated || model.points.size === 0
    ? []
    : clause.groups.flatMap(({ phrases }) =>
        phrases.flatMap((phrase): Finding[] => {
          const item = clause.items.find((one) => one.type === 'phrase' && one.from === phrase.from);
          // "A curve like a U", "3D axes".
          if (item && /\b(?:like|as) an? $|\d$/.test(clause.text.slice(0, item.start))) return [];
          return item && phrase.stranger !== undefined && phrase.noun === '' && !isWritten(model, phrase.stranger)
            ? [{ start: item.start, end: item.end, ok: false, stated: phrase.stranger, about: [] }]
            : [];
        }),
      );
