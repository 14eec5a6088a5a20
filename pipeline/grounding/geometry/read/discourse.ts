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

/** What was left before, and whether anything was asked of it. */
export const listener = (before: Discourse): { readonly before: Discourse; readonly wasAsked: () => boolean } => {
  let asked = false;
  const ask = <Key extends keyof Discourse>(key: Key): Discourse[Key] => {
    asked = true;
    return before[key];
  };
  return {
    before: {
      get subject() {
        return ask('subject');
      },
      get single() {
        return ask('single');
      },
      get several() {
        return ask('several');
      },
      get kin() {
        return ask('kin');
      },
    },
    wasAsked: () => asked,
  };
};

/** What a pronoun stands for. */
export const resolved = (group: Group, left: Left, before: Discourse): Group => {
  const [phrase] = group.phrases;
  if (phrase?.det !== 'pronoun') return group;
  if (phrase.noun === 'one' || phrase.noun === 'ones') return group;
  const { single, several, subject, kin } = after(before, left);
  const meant = phrase.plural || phrase.noun === 'each' ? (several ?? subject) : (single ?? subject);
  return { ...group, entities: meant?.entities ?? kin, noun: meant?.noun ?? '' };
};
