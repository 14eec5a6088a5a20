import type { Entity } from '../read/entity.js';
import type { Group } from '../read/sentence.js';
import type { Finding } from './rule.js';

export const pairs = (list: readonly Entity[]): (readonly [Entity, Entity])[] =>
  list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const));

/** All of a list of verdicts; undefined where one is not known and none is false. */
export const every = (list: readonly (boolean | undefined)[]): boolean | undefined =>
  list.length === 0 ? undefined : list.includes(false) ? false : list.includes(undefined) ? undefined : true;

export const isVague = (group: Group | undefined): boolean =>
  group === undefined ||
  group.entities.length === 0 ||
  group.phrases.some(
    ({ name, det, entities, plural, noun }) =>
      entities.length > 1 &&
      ((name === undefined && det === 'a') ||
        (noun !== '' && !plural && det !== 'each' && det !== 'pronoun' && det !== 'no')),
  );

export const finding = (
  { start }: { start: number },
  end: number,
  ok: boolean | undefined,
  stated: string,
  about: readonly Entity[],
): Finding => ({ start, end, ok, stated, about });

export const strangers = (...groups: readonly (Group | undefined)[]): boolean =>
  groups.some((group) => group?.phrases.some(({ stranger }) => stranger !== undefined) === true);

export const pointsOf = (group: Group | undefined): Entity[] =>
  group?.entities.filter(({ sort }) => sort === 'point') ?? [];

export const othersOf = (group: Group | undefined): Entity[] =>
  group?.entities.filter(({ sort }) => sort !== 'point') ?? [];
