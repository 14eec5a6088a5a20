import { Problem } from '../problem.js';
import type { ModelSettings, Price } from './settings.js';
import type { Parameters } from './request.js';

/** Enough for a long program or a long caption, and a bound on what one request can cost. */
const defaultMaxTokens = 8_192;

export interface Route {
  readonly endpoint: string;
  readonly weight: number;
  /** What that endpoint calls the model. */
  readonly servedAs: string;
}

/** A model as a role uses it. */
export interface RoleModel {
  readonly name: string;
  readonly family: string;
  readonly routes: readonly Route[];
  readonly parameters: Omit<Parameters, 'seed' | 'logprobs'>;
  readonly sendSeed: boolean;
  readonly imageTokens: number;
  readonly price: Price | undefined;
}

/** Names of one maker's models that do not begin alike. */
const makers: readonly (readonly [pattern: RegExp, family: string])[] = [
  [/^(gpt|chatgpt|o\d|codex|text-)/, 'gpt'],
  [/^(qwen|qwq|qvq)/, 'qwen'],
  [/^(llama|meta-llama)/, 'llama'],
  [/^(mistral|mixtral|magistral|pixtral|codestral|devstral|ministral)/, 'mistral'],
  [/^(gemini|gemma)/, 'google'],
];

/** The family that a model belongs to, from its name: the part after a maker's prefix, up to its first digit or dash. */
export const familyOf = (model: string): string => {
  const name = model.toLowerCase().split('/').at(-1) ?? model;
  return makers.find(([pattern]) => pattern.test(name))?.[1] ?? /^[a-z]+/.exec(name)?.[0] ?? name;
};

type OwnParameters = RoleModel['parameters'];

/** The first that is defined, field by field: of the role, of the model, of figwright. */
const parametersOf = (
  own: { readonly [Key in keyof OwnParameters]?: OwnParameters[Key] | undefined },
  model: { readonly [Key in keyof OwnParameters]?: OwnParameters[Key] | undefined },
): OwnParameters => {
  const { temperature = model.temperature, topP = model.topP, extra = model.extra } = own;
  const reasoningEffort = own.reasoningEffort ?? model.reasoningEffort;
  return {
    maxTokens: own.maxTokens ?? model.maxTokens ?? defaultMaxTokens,
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { topP }),
    ...(reasoningEffort !== undefined && { reasoningEffort }),
    ...(extra !== undefined && { extra }),
  };
};

/** The model that a role uses, with the role's own parameters over the model's. Throws `Problem` when there is none. */
export const modelOfRole = (settings: ModelSettings, role: string): RoleModel => {
  const configured = settings.roles[role];
  if (configured === undefined) {
    const known = Object.keys(settings.roles).join(', ') || 'none';
    throw new Problem(
      `No model is configured for the role "${role}" (configured: ${known}). Add it to models.roles; docs/models.md shows how.`,
    );
  }
  const { model: name, ...own } = typeof configured === 'string' ? { model: configured } : configured;
  const model = settings.models[name];
  if (model === undefined) throw new Problem(`models.roles.${role}: there is no model "${name}"`);
  return {
    name,
    family: model.family ?? familyOf(name),
    routes: model.endpoints.map((route) =>
      typeof route === 'string'
        ? { endpoint: route, weight: 1, servedAs: name }
        : { endpoint: route.endpoint, weight: route.weight, servedAs: route.servedAs ?? name },
    ),
    parameters: parametersOf(own, model),
    sendSeed: model.seed,
    imageTokens: model.imageTokens,
    price: model.price,
  };
};

/** What is unwise in the configuration, one sentence each. */
export const warningsOf = (settings: ModelSettings): string[] => {
  const roles = Object.keys(settings.roles);
  const families = new Map(roles.map((role) => [role, modelOfRole(settings, role).family]));
  const judge = families.get('judge');
  const writers = roles.filter((role) => role !== 'judge' && families.get(role) === judge);
  const warnings: string[] = [];
  if (judge !== undefined && writers.length > 0)
    warnings.push(
      `models.roles: judge and ${writers.join(', ')} are of one family (${judge}): models are lenient with their own kind. Use another family as judge.`,
    );
  return warnings;
};

/** Throws `Problem` when a budget in dollars would not hold back some model: nobody knows what that one costs. */
export const assertPriced = (settings: ModelSettings, usd: number | undefined): void => {
  if (usd === undefined) return;
  const models = Object.keys(settings.roles).map((role) => modelOfRole(settings, role));
  const unpriced = [...new Set(models.filter(({ price }) => !price).map(({ name }) => name))];
  if (unpriced.length === 0) return;
  throw new Problem(
    `A budget of $${usd} cannot hold back ${unpriced.join(', ')}: nobody knows the price. Give ${unpriced.length > 1 ? 'them' : 'it'} ` +
      'a "price" in models.models ({ "input": 0, "output": 0 } for a server of your own), or set a budget in tokens.',
  );
};

/**
 * Questions that a stage should hold at once so that no endpoint ever waits for one: a quarter more than all of them
 * together answer at the same time.
 */
export const questionsAtOnce = (settings: ModelSettings): number => {
  const routes = Object.keys(settings.roles).flatMap((role) => modelOfRole(settings, role).routes);
  const used = new Set(routes.map(({ endpoint }) => endpoint));
  const most = [...used].reduce((sum, name) => sum + (settings.endpoints[name]?.maxConcurrency ?? 0), 0);
  return Math.ceil(most * 1.25);
};
