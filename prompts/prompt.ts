/**
 * What stands for a placeholder. `word` and `number` are figwright's own and stand in the sentence; `guide` is what a
 * model is told about a language, a file of the folder `languages`; `data` is text that somebody else wrote (a program,
 * a trace, an answer of a model) and is fenced; `image` is a picture at that place.
 */
export type PlaceholderKind = 'word' | 'number' | 'guide' | 'data' | 'image';

export interface Placeholder {
  readonly kind: PlaceholderKind;
  /** Written with a question mark: it may be left out. */
  readonly optional: boolean;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** One prompt, read from its file. */
export interface Prompt {
  readonly name: string;
  /** Raised by its author when its meaning changes. */
  readonly version: number;
  /** The role that it is written for. */
  readonly role: string;
  readonly placeholders: Readonly<Record<string, Placeholder>>;
  /** `text`: prose. `program`: one complete program. A JSON Schema: an object of that form. */
  readonly output: 'text' | 'program' | JsonSchema;
  readonly system: string;
  readonly user: string;
  /** SHA-256 of the file's content, 16 hexadecimal digits: it tells prompts apart whose authors forgot the version. */
  readonly hash: string;
  /** The file that it was read from. */
  readonly path: string;
  readonly overridden: boolean;
}

/** A prompt file that cannot be used. The message names the file and says what is wrong in it. */
export class PromptError extends Error {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'PromptError';
  }
}
