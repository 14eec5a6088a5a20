import type { Scripted } from './answer.js';
import type { Asked } from './asked.js';
import type { Shape } from './shape.js';

/** How a model answers badly: the reply arrives and is paid for. */
const badAnswers = {
  'truncated-json': ({ text }: Scripted) => ({ text: text.slice(0, Math.ceil(text.length / 2)) }),
  'cut-by-length': ({ text }: Scripted) => ({ text: text.slice(0, Math.ceil(text.length / 2)), finish: 'length' }),
  'wrong-schema': () => ({ text: '{"answer": 42}' }),
  'content-filter': () => ({ text: '', finish: 'content_filter' }),
  refusal: () => ({ text: '', refusal: 'I cannot help with that.' }),
  'refusal-in-words': () => ({ text: "I'm sorry, but I can't assist with that request." }),
  fenced: ({ text }: Scripted) => ({ text: `Here it is:\n\n\`\`\`\n${text}\n\`\`\`\n\nLet me know if you need more.` }),
  'two-blocks': ({ text }: Scripted) => ({
    text: `First install it:\n\n\`\`\`bash\nnpm install x\n\`\`\`\n\nThen:\n\n\`\`\`\n${text}\n\`\`\``,
  }),
  'wrong-language': () => ({ text: '```python\nimport matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\n```' }),
  unicode: ({ text }: Scripted) => ({ text: `${text} – π ≈ 3.14, ☃, 𝛼, e\u0301, \u202Eabc\u202C` }),
  'control-characters': ({ text }: Scripted) => ({ text: `\u0000${text}\u0007\u001B[31m` }),
  'half-surrogate': ({ text }: Scripted) => ({ text: `${text} \uD83D` }),
  empty: () => ({ text: '' }),
  thinking: ({ text }: Scripted) => ({ text: `<think>Let me see.\nYes.</think>\n\n${text}` }),
  'thinking-unopened': ({ text }: Scripted) => ({ text: `Let me see.\nYes.</think>\n\n${text}` }),
} satisfies Record<string, (scripted: Scripted) => Scripted>;

export type BadAnswer = keyof typeof badAnswers | 'echo';

/**
 * What goes wrong with one request. A status is not paid for; whatever comes after a 200 is, `cut` and `cut-json` too.
 */
export type Trouble =
  | BadAnswer
  | Shape
  // How the answer travels: compressed, as a stream or not against what was asked for, in bytes, without choices at its end.
  | 'gzip'
  | 'other-form'
  | 'crumbs'
  | 'null-choices'
  | 'hang'
  | 'reset'
  | 'cut'
  | 'cut-json'
  | 'html'
  | 'plain-json'
  | { readonly hidden: object | string }
  | 'empty-choices'
  | 'no-usage'
  | { readonly slowMs: number }
  | {
      readonly status: number;
      readonly retryAfter?: string;
      readonly message?: string;
      readonly code?: string;
    };

export const spoil = (scripted: Scripted, trouble: Trouble | undefined, asked: Asked): Scripted => {
  if (trouble === 'echo') return { text: `${asked.system}\n\n${asked.text}` };
  if (typeof trouble !== 'string' || !Object.hasOwn(badAnswers, trouble)) return scripted;
  return badAnswers[trouble as keyof typeof badAnswers](scripted);
};
