import type { Entity, Model } from './entity.js';
import { angleOf, between, polygonOf } from './between.js';
import { splitName } from './model.js';
import { polygonNouns } from './polygon-nouns.js';

const withNames = (model: Model, name: string): Entity | undefined =>
  model.entities.find(({ names, sort }) => sort !== 'point' && names.includes(name));

/** What a name stands for beside a noun, or on its own. */
export const named = (model: Model, noun: string, name: string): readonly Entity[] | undefined => {
  const body = model.own.get(noun)?.find(({ sort, names }) => sort === 'solid' && names.includes(name));
  if (body) return [body];
  const letters = splitName(name, model.points);
  if (noun.endsWith('angle') && noun !== 'triangle') {
    if (letters?.length === 3)
      return angleOf(model, letters)?.measures.angle === undefined
        ? []
        : [angleOf(model, letters)].flatMap((one) => one ?? []);
    if (letters?.length === 1) return anglesAtPoint(model, name);
    const own = model.entities
      .filter(({ sort, names, text }) => sort === 'angle' && (names.includes(name) || text === name))
      .slice(0, 1);
    // Of an angle by three points one is not there.
    const known = Array.from(name).filter((letter) => model.points.has(letter)).length;
    return own.length === 0 && known === 2 && /^\p{Lu}{3}$/u.test(name) ? undefined : own;
  }
  if (noun === 'sector' && letters !== undefined && letters.length > 1) {
    const all = letters.toSorted().join(' ');
    const own = model.entities.filter(({ sort }) => sort === 'sector');
    return own.filter(({ names, corners }) => names.includes(name) || corners.toSorted().join(' ') === all);
  }
  if (letters?.length === 1 && (noun === '' || noun === 'point' || noun === 'corner' || noun === 'centre'))
    return [model.points.get(name)].flatMap((one) => one ?? []);
  if ((noun === 'polygon' || polygonNouns.has(noun)) && letters && letters.length > 2)
    return [polygonOf(model, letters)].flatMap((one) => one ?? []);
  const thing = withNames(model, name);
  if (thing && (noun === '' || letters === undefined)) return [thing];
  if (letters?.length === 2) return [between(model, letters[0] ?? '', letters[1] ?? '')].flatMap((one) => one ?? []);
  if (letters && letters.length > 2) return [polygonOf(model, letters)].flatMap((one) => one ?? []);
  if (letters?.length === 1 && noun === 'circle') {
    const point = model.points.get(name);
    const ids = model.scene.relations.flatMap(({ kind, from, to }) =>
      kind === 'centre-of' && from === point?.id ? [to] : [],
    );
    return ids.flatMap((id) => model.byId.get(id) ?? []);
  }
  if (letters?.length === 1) return [model.points.get(name)].flatMap((one) => one ?? []);
  return thing ? [thing] : undefined;
};

/** Angles at a point: those of the polygon there, else those that are marked. */
export const anglesAtPoint = (model: Model, name: string): readonly Entity[] => {
  const marked = model.entities.filter(({ sort, corners }) => sort === 'angle' && corners[1] === name);
  const inside = model.entities.flatMap(({ sort, corners }) => {
    const at = corners.indexOf(name);
    if (sort !== 'polygon' || at < 0) return [];
    return angleOf(model, [corners.at(at - 1) ?? '', name, corners[(at + 1) % corners.length] ?? '']) ?? [];
  });
  const all = [...new Map([...inside, ...marked].map((one) => [one.id, one])).values()];
  return inside.length === 1 && marked.length === 0
    ? inside
    : marked.length === 1 && inside.length === 0
      ? marked
      : all;
};
