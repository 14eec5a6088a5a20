import { isByPlace } from './panel-side.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import type { Sentence } from './scan.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

const titled =
  /^(?: (?:panel|plot|subplot|chart|graph|one|picture))?,? (?:(?:is|was|are) )?(?:(?:titled|entitled|called|named|headed|labell?ed)|(?:has|have|bears|carries|with) the (?:title|heading|name)|is the one (?:titled|called))(?: as)?:? (?:the )?["'“‘«]?$/i;

const labelOf = (panel: World['reading']['panels'][number] | undefined): string => panel?.label ?? '';

/** "The middle panel is titled 'Line'": a panel by its place, and the title of one. */
export const panelTitleFindings = ({ mentions, text, start }: Sentence, world: World): Finding[] => {
  const { panels } = world.reading;
  if (panels.length < 2) return [];
  return mentions.flatMap((place): Finding[] => {
    if (place.type !== 'name' || !isByPlace(place.refs, world.reading)) return [];
    const said = mentions.find(
      (one): one is Mention & (MentionOf<'name'> | MentionOf<'quote'>) =>
        one.from >= place.to &&
        (one.type === 'name' || one.type === 'quote') &&
        titled.test(text.slice(place.end - start, one.start - start).replace(/["'“‘«]$/, '')),
    );
    const own = panels.find(({ group }) => place.refs.some(({ label }) => label === group.id));
    if (!said || labelOf(own) === '') return [];
    const stated = text.slice(said.start - start, said.end - start);
    const key = (words: string): string => labelKey(words).join(' ');
    const [mine, asked] = [key(labelOf(own)), key(stated)];
    const isOther = panels.some((panel) => panel !== own && key(labelOf(panel)).includes(asked));
    // A title that no panel has is held against all that is written, elsewhere.
    const ok = mine.includes(asked) ? true : isOther ? false : undefined;
    return ok === undefined
      ? []
      : [{ start: place.start, end: said.end, ok, stated, actual: labelOf(own), facts: [], firm: true }];
  });
};
