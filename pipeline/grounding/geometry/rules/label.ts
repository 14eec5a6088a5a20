import type { SceneElement } from '../../../../renderers/scene.js';
import type { Entity, Model } from '../read/entity.js';
import { standsFor } from '../read/nouns.js';
import type { Clause, Group } from '../read/sentence.js';
import { type ClauseRule, type Finding, hits, ownerBefore, turned } from './rule.js';

const naming =
  /\b(?:called|named|labell?ed|marked|lettered|denoted|designated|with the (?:letter|label|name)|carr(?:y|ies) the (?:label|letter|name)|bears the (?:label|letter|name)|labels?)(?: as| with| by)?(?: the)?(?: letters?)? /g;

const spell = (text: string): string =>
  text
    .replace(/[\s$“”"'’.,]/g, '')
    .replace('−', '-')
    .toLowerCase();

/** "h = 9 cm" says 9 cm as well. */
const isSpelt = (text: string, plain: string): boolean =>
  text.replace(/\(.*$/, '') === plain.replace(/\(.*$/, '') || (/^\d/.test(plain) && text.endsWith(`=${plain}`));

const textsSpelt = ({ scene }: Model, plain: string): SceneElement[] =>
  scene.elements.filter(({ visible, text }) => visible && text !== undefined && isSpelt(spell(text), plain));

/** The slant height of a cone is labelled on the cone. */
const isPartOf = ({ scene }: Model, id: string, { id: whole, sort }: Entity): boolean =>
  sort === 'solid' && scene.relations.some(({ kind, from, to }) => kind === 'side-of' && from === id && to === whole);

/** "The height is marked as 9 cm": the stroke that is one, and nothing that was spoken of before. */
const measureTold = /\b(?:the|its) (slant height|radius|height|diameter|altitude)\b(?! of)/;

const strokesMeant = (clause: Clause, model: Model, before: Group | undefined, at: number): Entity[] | undefined => {
  const told = measureTold.exec(clause.text.slice(clause.start, at));
  if (told === null || (before !== undefined && clause.groups.some(({ start }) => start === before.start)))
    return undefined;
  return standsFor(model, told[1] ?? '').filter(({ element }) => element !== undefined);
};

/** Whether a label stands at a thing, or is its name. */
const carries = (model: Model, one: Entity, plain: string, texts: readonly SceneElement[]): boolean =>
  one.names.some((name) => spell(name) === plain) ||
  (one.text !== undefined && isSpelt(spell(one.text), plain)) ||
  model.scene.relations.some(
    ({ kind, from, to }) =>
      kind === 'labels' && (to === one.id || isPartOf(model, to, one)) && texts.some(({ id }) => id === from),
  );

/** A part of a side, up to a point on it, is no other side. */
const isWithin = ({ places }: Entity, { places: [from, to] }: Entity): boolean => {
  if (!from || !to) return false;
  const gap = (a: readonly number[], b: readonly number[]): number =>
    Math.hypot(...a.map((one, axis) => one - (b[axis] ?? 0)));
  const whole = gap(from, to);
  return places.every((one) => gap(from, one) + gap(one, to) < whole * 1.001);
};

const isItsLength = ({ sort, measures: { length } }: Entity, plain: string): boolean => {
  const [, digits] = /^(\d+(?:\.\d+)?)\p{L}{0,2}$/u.exec(plain) ?? [];
  return (
    sort === 'segment' &&
    length !== undefined &&
    digits !== undefined &&
    Math.abs(length - Number(digits)) < 1e-3 * length
  );
};

/** Whether what is written freely stands at the middle of this stroke rather than of another; undefined where one cannot tell. */
const isBeside = (model: Model, { box }: SceneElement, thing: Entity): boolean | undefined => {
  if (thing.sort !== 'segment' || !box) return undefined;
  const farOf = ({ at }: Entity): number => Math.hypot(box.x + box.width / 2 - at[0], box.y + box.height / 2 - at[1]);
  const own = farOf(thing);
  const others = model.entities
    .filter((one) => one.sort === 'segment' && one.id !== thing.id && !isWithin(one, thing))
    .map(farOf);
  const nearest = Math.min(...others);
  return own < nearest * 0.8 ? true : own > nearest * 2 ? false : undefined;
};

/** Of one thing, by where words stand or what they say of it; nothing where it carries them, or all words belong to others. */
const ofOne = (
  model: Model,
  only: Entity,
  plain: string,
  loose: SceneElement | undefined,
  isOwn: boolean,
): { readonly ok: boolean | undefined } | undefined => {
  // Words beside a side that say how long it is are its label, wherever along it they stand.
  if (isItsLength(only, plain)) return { ok: true };
  return loose && !isOwn ? { ok: isBeside(model, loose, only) } : undefined;
};

/** "Called v", where "v = (2, 3)" is written. */
const isBegun = ({ scene }: Model, plain: string): boolean =>
  scene.elements.some(
    ({ visible, text = '' }) => visible && text.includes('=') && spell(text.split('=')[0] ?? '') === plain,
  );

/** "The green point is called P", "the slanted side is labelled 7.5 cm". */
export const labelRule: ClauseRule = (clause, model) =>
  hits(clause, naming).flatMap((hit): Finding[] => {
    if (/\b(?:axis|axes|(?:horizontal|vertical) one)\s+(?:is|are)?\s*$/.test(clause.text.slice(0, hit.start)))
      return [];
    const before = ownerBefore(clause, hit.start);
    // "The radius of the cone": the stroke, and not what it belongs to.
    const part = /\b(?:radius|height|diameter|edge|side|slant height|diagonal)(?= of\b)/.exec(
      clause.text.slice(clause.start, hit.start),
    );
    if (part && before && before.start > clause.start + part.index + part[0].length) return [];
    // "A maximum H to the left of the axis and a minimum labelled L": something else is.
    if (
      before &&
      before.start >= clause.start &&
      /\band (?:an?|the|one|its|another) (?!both\b)\p{L}/u.test(clause.text.slice(before.end, hit.start))
    )
      return [];
    const strokes = strokesMeant(clause, model, before, hit.start);
    if (strokes?.length === 0) return [];
    const rest = clause.text.slice(hit.end);
    const word =
      /^(?:[“"]([^”"]+)[”"]|(?=[^.,;]{0,16}[=<>≤≥] ?[−-]?[\p{L}\d])([\p{L}\d(][\p{L}\d ()+*/^²³−-]{0,16}(?:[=<>≤≥] ?[−-]?[\p{L}\d(][\p{L}\d()²³^]*(?: ?[+*/−-] ?[\p{L}\d(][\p{L}\d()²³^]*)*(?: ?[<≤] ?[\d−-]+)?(?: ?(?:cm|mm|dm|m|km|°)[²³]?(?![\p{L}\d]))?))|(\p{L} [+−-] \p{L})(?!\p{L})|(\p{L} ?= ?\d+(?:\.\d+)?|\p{L}['′]?\d?(?:\(x\))?)(?![\p{L}\p{N}-])|((?:−|-)?\d+(?:\.\d+)?\s?(?:cm|°|m|mm)?(?:²)?)(?![\p{L}\p{N}]))/u.exec(
        rest,
      );
    if (!word || /^(?:a|i)\b(?! ?(?:[.,;)+−-]|$|and|in|at))/.test(rest)) return [];
    const stated = word[1] ?? word[2] ?? word[3] ?? word[4] ?? word[5] ?? '';
    const plain = spell(stated);
    const texts = textsSpelt(model, plain);
    const inFigure =
      texts.length > 0 || model.entities.some(({ names }) => names.some((name) => spell(name) === plain));
    const span = { start: hit.start, end: hit.end + word[0].length };
    if (!inFigure && isBegun(model, plain)) return [];
    if (!inFigure)
      return word[5] !== undefined && !before
        ? []
        : [{ ...span, ok: turned(false, clause.negated), stated, about: [] }];
    const things = strokes ?? before?.entities ?? [];
    const owns = (one: Entity): boolean => carries(model, one, plain, texts);
    const loose = texts.find(
      ({ id }) => !model.scene.relations.some(({ kind, from }) => kind === 'labels' && from === id),
    );
    const [only] = things;
    const alone = only && things.length === 1 ? ofOne(model, only, plain, loose, things.some(owns)) : undefined;
    if (alone)
      return [{ ...span, ok: turned(alone.ok, clause.negated), stated, actual: only?.names[0] ?? '', about: things }];
    const some = things.some(owns);
    const narrow =
      things.length === 1 &&
      (before?.phrases[0]?.colour !== undefined ||
        before?.phrases[0]?.name !== undefined ||
        before?.phrases[0]?.words.length !== 0 ||
        (before.phrases[0]?.kin.length ?? 2) === 1);
    return [
      {
        ...span,
        ok: some ? turned(true, clause.negated) : narrow ? turned(false, clause.negated) : undefined,
        stated,
        actual: things.map(({ text, names }) => text ?? names[0] ?? '').join(', '),
        about: things,
      },
    ];
  });
