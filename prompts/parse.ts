import { createHash } from 'node:crypto';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { type Placeholder, type PlaceholderKind, type Prompt, PromptError } from './prompt.js';

const frontMatter = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.int().min(1),
  role: z.string().regex(/^[a-z][a-z-]*$/),
  placeholders: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), z.string().regex(/^(word|number|guide|data|image)\??$/, {
    error: 'expected word, number, guide, data or image, with a ? when it may be left out',
  })).default({}),
  output: z.union([z.enum(['text', 'program']), z.record(z.string(), z.unknown())], {
    error: 'expected text, program or a JSON Schema',
  }),
});

const placeholderOf = (written: string): Placeholder => ({
  kind: written.replace('?', '') as PlaceholderKind,
  optional: written.endsWith('?'),
});

/** Every `{{name}}` of a text, in order. */
export const placeholderPattern = /\{\{(\w+)\}\}/g;

const readFrontMatter = (text: string, path: string): z.output<typeof frontMatter> => {
  let value: unknown;
  try {
    value = parseYaml(text);
  } catch (error) {
    throw new PromptError(`${path}: its front matter is not YAML: ${(error as Error).message}`, { cause: error });
  }
  const parsed = frontMatter.safeParse(value);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path: where, message }) => `${path}: ${where.join('.')}: ${message}`);
  throw new PromptError(lines.join('\n'));
};

const assertPlaceholders = (prompt: Prompt): void => {
  const { path, placeholders, system, user } = prompt;
  const fail = (what: string): never => {
    throw new PromptError(`${path}: ${what}`);
  };
  const used = new Set<string>();
  for (const text of [system, user])
    for (const [, name = ''] of text.matchAll(placeholderPattern)) {
      used.add(name);
      if (!placeholders[name]) fail(`{{${name}}} is not among its placeholders`);
    }
  for (const [, name = ''] of system.matchAll(placeholderPattern))
    if (placeholders[name]?.kind === 'data' || placeholders[name]?.kind === 'image')
      fail(`{{${name}}} stands in the system part: what others wrote belongs into the user part`);
  for (const [name, { kind }] of Object.entries(placeholders)) {
    if (!used.has(name)) fail(`{{${name}}} is declared and nowhere used`);
    if ((kind === 'data' || kind === 'image') && !new RegExp(`^\\{\\{${name}\\}\\}$`, 'm').test(user))
      fail(`{{${name}}} must stand on a line of its own`);
  }
};

/**
 * Reads a prompt file: front matter, then `# System` and `# User`. Throws `PromptError` that says what is wrong.
 */
export const parsePrompt = (content: string, path: string, overridden = false): Prompt => {
  const text = content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const [, head, system, user] =
    /^---\n([\s\S]*?)\n---\n\s*# System\n([\s\S]*?)\n# User\n([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined || system === undefined || user === undefined)
    throw new PromptError(`${path}: expected front matter between lines of ---, then "# System", then "# User"`);
  const { placeholders, ...rest } = readFrontMatter(head, path);
  const prompt: Prompt = {
    ...rest,
    placeholders: Object.fromEntries(Object.entries(placeholders).map(([name, kind]) => [name, placeholderOf(kind)])),
    system: system.trim(),
    user: user.trim(),
    hash: createHash('sha256').update(text).digest('hex').slice(0, 16),
    path,
    overridden,
  };
  assertPlaceholders(prompt);
  return prompt;
};
