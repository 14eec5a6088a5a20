import type { Entity } from './entity.js';
import type { Group } from './sentence.js';

/** What sentences before have left to be spoken of. */
export interface Discourse {
  readonly subject: Group | undefined;
  readonly single: Group | undefined;
  readonly several: Group | undefined;
  readonly kin: readonly Entity[];
}

export const nothing: Discourse = { subject: undefined, single: undefined, several: undefined, kin: [] };

/** What one sentence leaves, where it leaves anything of a kind. */
export type Left = { readonly [Key in keyof Discourse]?: Discourse[Key] | undefined };

/** After a sentence: what it leaves, and of what it does not speak, what was left before. */
export const after = (before: Discourse, left: Left): Discourse => ({
  subject: left.subject ?? before.subject,
  single: left.single ?? before.single,
  several: left.several ?? before.several,
  kin: left.kin ?? before.kin,
});

/** What a pronoun stands for. */
export const resolved = (group: Group, left: Left, before: Discourse): Group => {
  const [phrase] = group.phrases;
  if (phrase?.det !== 'pronoun') return group;
  if (phrase.noun === 'one' || phrase.noun === 'ones') return group;
  const many = phrase.plural || phrase.noun === 'each';
  const fitting = many ? (left.several ?? before.several) : (left.single ?? before.single);
  const meant = fitting ?? left.subject ?? before.subject;
  return { ...group, entities: meant?.entities ?? left.kin ?? before.kin, noun: meant?.noun ?? '' };
};
