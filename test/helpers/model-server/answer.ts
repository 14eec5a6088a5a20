import { type Asked, type JsonForm, sha256 } from './asked.js';

/** What the model says. */
export interface Scripted {
  readonly text: string;
  readonly reasoning?: string;
  readonly refusal?: string;
  readonly finish?: string;
}

/** Answers to a request, or leaves it to the next script. */
export type Script = (asked: Asked) => string | Scripted | undefined;

const words =
  'axis bar blue chart circle curve dashed edge equals falls figure green grid height label left legend line peak plot point red right rises scale series slope title twelve unit value width'.split(
    ' ',
  );

/** Numbers in [0, 1) that follow from the request alone. */
const numbersOf = (seed: string): (() => number) => {
  let turn = 0;
  return () => Number.parseInt(sha256(`${seed}/${turn++}`).slice(0, 8), 16) / 2 ** 32;
};

/** Prose that follows from what was asked. */
const prose = ({ content }: Asked): string => {
  const next = numbersOf(content);
  const sentence = (): string => Array.from({ length: 8 }, () => words[Math.floor(next() * words.length)]).join(' ');
  return `${sentence()}. ${sentence()}. ${sentence()}.`;
};

/** A value of the form that a schema asks for. */
const example = (form: JsonForm, next: () => number): unknown => {
  if (form.const !== undefined) return form.const;
  if (form.enum) return form.enum[Math.floor(next() * form.enum.length)];
  if (form.anyOf?.[0]) return example(form.anyOf[0], next);
  switch (Array.isArray(form.type) ? form.type[0] : form.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(form.properties ?? {}).map(([key, inner]) => [key, example(inner, next)]),
      );
    case 'array':
      return Array.from({ length: form.minItems ?? 2 }, () => example(form.items ?? { type: 'string' }, next));
    case 'integer':
    case 'number': {
      const { minimum = 1, maximum = minimum + 9 } = form;
      return Math.floor(minimum + next() * (maximum - minimum + 1));
    }
    case 'boolean':
      return next() < 0.5;
    default:
      return `${words[Math.floor(next() * words.length)]} ${Math.floor(next() * 100)}`;
  }
};

/** The schema that the prompt itself shows, for servers that take none. */
const shownForm = ({ system }: Asked): JsonForm | undefined => {
  const [, shown] = /must fit this JSON Schema:\n(\{.*\})$/m.exec(system) ?? [];
  return shown === undefined ? undefined : (JSON.parse(shown) as JsonForm);
};

const unscripted = (asked: Asked): Scripted => {
  const form = asked.body.response_format?.json_schema?.schema ?? shownForm(asked);
  return { text: form ? JSON.stringify(example(form, numbersOf(asked.content))) : prose(asked) };
};

/** The first script's answer; without one, words or an object that follow from what was asked. */
export const answerTo = (asked: Asked, scripts: readonly Script[]): Scripted => {
  for (const script of scripts) {
    const scripted = script(asked);
    if (scripted !== undefined) return typeof scripted === 'string' ? { text: scripted } : scripted;
  }
  return unscripted(asked);
};
