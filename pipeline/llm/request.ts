import { createHash } from 'node:crypto';
import type { Part, Prompt, RenderedPrompt } from '../../prompts/index.js';
import { createRandom } from '../random.js';
import type { RoleModel } from './roles.js';

export interface Parameters {
  readonly maxTokens: number;
  readonly temperature?: number | undefined;
  readonly topP?: number | undefined;
  readonly reasoningEffort?: string | undefined;
  readonly seed?: number | undefined;
  /** Alternatives listed for each token of the answer. */
  readonly logprobs?: number | undefined;
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}

/** Who asks, for the books. */
export interface Asker {
  readonly stage: string;
  readonly role: string;
  readonly sampleId?: string | undefined;
}

/** What is asked of a model, wherever that model is served. */
export interface ModelRequest extends Asker {
  /** SHA-256 over all that follows except the asker: the name under which the reply is kept. */
  readonly key: string;
  readonly model: RoleModel;
  readonly system: string;
  readonly user: readonly Part[];
  readonly parameters: Parameters;
  readonly schema?: Readonly<Record<string, unknown>> | undefined;
  readonly prompt: { readonly name: string; readonly version: number; readonly hash: string };
  /** Tokens that it can cost at most: no tokenizer makes more of a text than it has bytes. */
  readonly most: { readonly input: number; readonly output: number };
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, inOrder(inner)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
};

const schemas = new WeakMap<object, unknown>();

/** A prompt's schema is the same object for every question: its keys are put in order once. */
const schemaInOrder = (schema: object | undefined): unknown => {
  if (!schema) return undefined;
  const found = schemas.get(schema) ?? inOrder(schema);
  schemas.set(schema, found);
  return found;
};

const partKey = (part: Part): string => (part.kind === 'text' ? part.text : `image ${sha256(part.bytes)}`);

const bytesOf = (text: string): number => Buffer.byteLength(text);

const mostInput = (system: string, user: readonly Part[], imageTokens: number): number =>
  // Roles and separators of a chat template: some ten tokens for each message.
  user.reduce((sum, part) => sum + (part.kind === 'text' ? bytesOf(part.text) : imageTokens), bytesOf(system) + 40);

/** Of the dataset's seed and the draw alone, so that equal questions are one request. */
const seedOf = (seed: string, draw: number): number => createRandom(`${seed}/model/${draw}`).int(0, 2 ** 31 - 1);

export interface RequestOptions extends Asker {
  readonly model: RoleModel;
  readonly prompt: Prompt;
  readonly rendered: RenderedPrompt;
  /** The dataset's seed. */
  readonly seed: string;
  /** Another number asks for another answer to the same question. */
  readonly draw: number;
  readonly logprobs?: number | undefined;
}

export const createRequest = (options: RequestOptions): ModelRequest => {
  const { model, prompt, rendered, draw, stage, role, sampleId } = options;
  const { system, user } = rendered;
  const { name, version, hash } = prompt;
  const parameters: Parameters = {
    ...model.parameters,
    ...(model.sendSeed && { seed: seedOf(options.seed, draw) }),
    ...(options.logprobs !== undefined && { logprobs: options.logprobs }),
  };
  const schema = typeof prompt.output === 'object' ? prompt.output : undefined;
  // Keys in the order of the alphabet, at every depth: equal questions have equal text, and with it the same key.
  const content = {
    draw,
    hash,
    model: model.name,
    name,
    parameters: inOrder(parameters),
    schema: schemaInOrder(schema),
    system,
    user: user.map(partKey),
    version,
  };
  return {
    key: sha256(JSON.stringify(content)),
    stage,
    role,
    ...(sampleId !== undefined && { sampleId }),
    model,
    system,
    user,
    parameters,
    schema,
    prompt: { name, version, hash },
    most: { input: mostInput(system, user, model.imageTokens), output: parameters.maxTokens },
  };
};
