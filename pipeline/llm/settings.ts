import { z } from 'zod';
import type { DeepReadonly } from '../deep-readonly.js';

const name = z.string().regex(/^[\w.:/@-]+$/, 'expected a name of letters, digits and . _ : / @ -');

/** Never the key itself: a key in a file ends up in copies, exports and bug reports. */
const variable = z
  .string()
  .regex(/^[A-Z_][A-Z0-9_]*$/, 'expected the NAME of an environment variable that holds the key, not the key');

/** Headers that carry secrets are named by `keyHeader`, their values by `key`. */
const headerName = z.string().refine((header) => !/authorization|key|token|secret|cookie/i.test(header), {
  error: 'expected no header that carries a secret: name it in "keyHeader", and in "key" the variable with its value',
});

const baseUrl = z
  .url({
    protocol: /^https?$/,
    error: 'expected the address that ends before /chat/completions, as http://host:8000/v1',
  })
  .refine((url) => new URL(url).username === '' && new URL(url).password === '', {
    error: 'expected no user or password in the address: name a variable in "key"',
  });

const endpoint = z.strictObject({
  baseUrl,
  key: variable.optional(),
  /** The header that carries the key; left out: `Authorization: Bearer`. */
  keyHeader: z.string().optional(),
  headers: z.record(headerName, z.string()).default({}),
  maxConcurrency: z.int().min(1).max(10_000).default(64),
  requestsPerMinute: z.number().positive().optional(),
  tokensPerMinute: z.number().positive().optional(),
  timeoutMs: z.int().min(100).max(3_600_000).default(240_000),
  stream: z.boolean().default(false),
  structuredOutput: z.enum(['json-schema', 'json-object', 'none']).default('json-schema'),
  batch: z.boolean().default(false),
  /** Requests in one batch, at most. */
  batchRequests: z.int().min(1).max(50_000).default(10_000),
  batchPollSeconds: z.number().positive().default(60),
});

const price = z.strictObject({
  /** US dollars per million tokens. */
  input: z.number().min(0),
  output: z.number().min(0),
  cachedInput: z.number().min(0).optional(),
  /** What a batch costs of that. */
  batchFactor: z.number().min(0).max(1).default(0.5),
});

const parameters = z.strictObject({
  maxTokens: z.int().min(1).optional(),
  temperature: z.number().min(0).max(2).optional(),
  topP: z.number().min(0).max(1).optional(),
  reasoningEffort: z.string().optional(),
  /** Further fields of the request, as this model's server takes them. */
  extra: z.record(z.string(), z.unknown()).optional(),
});

const route = z.union([
  name,
  z.strictObject({ endpoint: name, weight: z.number().positive().default(1), servedAs: z.string().optional() }),
]);

const model = parameters.extend({
  family: z.string().optional(),
  endpoints: z.array(route).min(1),
  price: price.optional(),
  /** Whether a seed is sent. */
  seed: z.boolean().default(true),
  /** Tokens that one image is taken to cost before the server has said so. */
  imageTokens: z.int().min(0).default(3_000),
});

const role = z.union([name, parameters.extend({ model: name })], {
  error: 'expected the name of a model, or an object with "model" and parameters',
});

export const modelSettings = z
  .strictObject({
    endpoints: z.record(name, endpoint).default({}),
    models: z.record(name, model).default({}),
    roles: z.record(z.string().regex(/^[a-z][a-z-]*$/), role).default({}),
    budget: z
      .strictObject({ usd: z.number().positive().optional(), tokens: z.int().positive().optional() })
      .prefault({}),
    /** Sends of one request before it counts as failed. */
    attempts: z.int().min(1).max(50).default(6),
    /** How long nothing but failures may come from a model before the build stops. */
    outageMinutes: z.number().positive().default(15),
  })
  .superRefine(({ endpoints, models, roles }, context) => {
    for (const [known, { endpoints: routes }] of Object.entries(models))
      routes.forEach((route, index) => {
        const target = typeof route === 'string' ? route : route.endpoint;
        if (Object.hasOwn(endpoints, target)) return;
        const message = `there is no endpoint "${target}" among models.endpoints`;
        context.addIssue({ code: 'custom', path: ['models', known, 'endpoints', index], message });
      });
    for (const [known, role] of Object.entries(roles)) {
      const target = typeof role === 'string' ? role : role.model;
      if (Object.hasOwn(models, target)) continue;
      const message = `there is no model "${target}" among models.models`;
      context.addIssue({ code: 'custom', path: ['roles', known], message });
    }
  });

export type ModelSettings = DeepReadonly<z.output<typeof modelSettings>>;
export type EndpointSettings = ModelSettings['endpoints'][string];
export type Price = NonNullable<ModelSettings['models'][string]['price']>;
