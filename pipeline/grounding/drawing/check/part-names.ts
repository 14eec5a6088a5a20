import { oncePer } from '../../once-per.js';
import type { Drawing } from '../drawing.js';
import { isCommon } from './words.js';

const unit = /\s*[=:]?\s*[-−–]?\d[\d.,]*\s*(?:°\s?[CF]?|%|[\p{L}Ωµ°/]{1,4}[²³]?)?\s*$/u;

const contentWords = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}'’-]{2,}/gu) ?? [];

const little =
  /^(?:the|and|for|with|from|into|onto|per|its|all|each|out|off|not|are|was|has|you|your|our|their|this|that|here|there|new|old|big|small|high|low|left|right|top|bottom|upper|lower|main|total)$/;

/**
 * What readers call by a part of its words: "filtrate (water)" is the filtrate and the water, "River Lune" the river
 * and the Lune, "Battery 9 V" the battery. Only words that stand in no other label tell what is meant.
 */
export const partNamesOf = oncePer((drawing: Drawing): readonly (readonly [name: string, ids: readonly string[]])[] => {
  if (!/^(?:shapes|circuit)$/.test(drawing.kind)) return [];
  const labels = new Map<string, string[]>();
  for (const { name, id, role } of drawing.things)
    if (name !== undefined && role !== 'edge' && /\p{L}{3}/u.test(name) && name.length <= 40)
      labels.set(name, [...(labels.get(name) ?? []), id]);
  const counts = new Map<string, number>();
  for (const label of labels.keys())
    for (const word of new Set(contentWords(label))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isOwn = (word: string): boolean =>
    counts.get(word) === 1 && !labels.has(word) && !little.test(word) && !isCommon(word) && word.length > 3;
  return [...labels].flatMap(([label, ids]) => {
    const inner = /^(?<outer>[^()]+)\((?<inner>[^()]+)\)\s*$/u.exec(label)?.groups;
    const bare = label.replace(unit, '').trim();
    const pieces = [
      inner?.['outer']?.trim(),
      inner?.['inner']?.trim(),
      bare === label || bare.length < 3 ? undefined : bare,
    ];
    const words = contentWords(inner?.['outer'] ?? bare);
    // Of a sentence no single word is a name.
    const ends = words.length > 1 && words.length < 4 ? [words.at(-1) ?? '', words[0] ?? ''] : [];
    const isName = (one: string | undefined): one is string =>
      one !== undefined && one !== label && /\p{L}{3}/u.test(one) && !labels.has(one);
    return [...pieces.filter(isName), ...ends.filter(isOwn)].map((name) => [name, ids] as const);
  });
});
