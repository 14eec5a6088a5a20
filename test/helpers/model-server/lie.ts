import type { Script } from './answer.js';
import { sha256 } from './asked.js';

/** Words that say the opposite of each other, or another thing of the same kind. */
const swaps: readonly (readonly string[])[] = [
  ['highest', 'lowest'],
  ['largest', 'smallest'],
  ['most', 'fewest'],
  ['maximum', 'minimum'],
  ['above', 'below'],
  ['left', 'right'],
  ['rises', 'falls'],
  ['rise', 'fall'],
  ['increases', 'decreases'],
  ['increase', 'decrease'],
  ['more', 'fewer'],
  ['red', 'blue', 'green', 'orange', 'purple'],
  ['solid', 'dashed'],
  ['linear', 'logarithmic'],
  ['horizontal', 'vertical'],
  ['one', 'three', 'five', 'seven'],
  ['two', 'four', 'six', 'eight'],
];

const other = new Map(swaps.flatMap((words) => words.map((word, index) => [word, words[(index + 1) % words.length]])));

/** One thing in a sentence changed so that it is no longer true, where the sentence says anything that can be changed. */
const falsify = (sentence: string): string => {
  let done = false;
  const once = (changed: string): string => {
    done = true;
    return changed;
  };
  return sentence.replaceAll(/\d+(?:\.\d+)?|[A-Za-z]+/g, (word) => {
    if (done) return word;
    // Far enough that no rounding makes it true again.
    if (/^\d/.test(word))
      return once(word.includes('.') ? (Number(word) * 2 + 1).toFixed(1) : String(Number(word) * 2 + 3));
    const instead = other.get(word);
    return instead === undefined ? word : once(instead);
  });
};

export interface Lies {
  readonly text: string;
  /** The sentences that were changed, as they now are. */
  readonly told: readonly string[];
}

/** A text with a share of its sentences made false. Which ones follows from the text and the seed. */
export const lie = (text: string, rate: number, seed = ''): Lies => {
  const told: string[] = [];
  const sentences = text.split(/(?<=[.!?])\s+/).map((sentence, index) => {
    const chance = Number.parseInt(sha256(`${seed}/${index}/${sentence}`).slice(0, 8), 16) / 2 ** 32;
    const changed = chance < rate ? falsify(sentence) : sentence;
    if (changed !== sentence) told.push(changed);
    return changed;
  });
  return { text: sentences.join(' '), told };
};

/**
 * A captioner that knows what is true of each image and says it, but for a share of its sentences. `onTold` hears of
 * every caption with its lies.
 */
export const lyingCaptioner =
  (options: {
    readonly rate: number;
    /** What is true of the image with this SHA-256; undefined leaves the request to the next script. */
    readonly truth: (image: string) => string | undefined;
    readonly onTold?: (image: string, lies: Lies) => void;
  }): Script =>
  ({ images: [image] }) => {
    const truth = image === undefined ? undefined : options.truth(image);
    if (image === undefined || truth === undefined) return undefined;
    const lies = lie(truth, options.rate, image);
    options.onTold?.(image, lies);
    return lies.text;
  };
