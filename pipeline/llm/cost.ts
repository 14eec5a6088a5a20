import type { Charge } from '../../db/store.js';
import type { Usage } from './reply.js';
import type { ModelRequest } from './request.js';
import type { Price } from './settings.js';

type Tokens = Pick<Charge, 'inputTokens' | 'cachedTokens' | 'outputTokens'>;

/** US dollars; null without a price. */
export const priceOf = (price: Price | undefined, tokens: Tokens, factor = 1): number | null => {
  if (!price) return null;
  const { input, output, cachedInput = input } = price;
  const { inputTokens, cachedTokens, outputTokens } = tokens;
  return (((inputTokens - cachedTokens) * input + cachedTokens * cachedInput + outputTokens * output) * factor) / 1e6;
};

/** Bytes of text to a token, where a server gives no figures: about right for English and code. */
const bytesPerToken = 3.5;

const tokensOf = (text: string | null): number => Math.ceil(Buffer.byteLength(text ?? '') / bytesPerToken);

const estimateInput = ({ system, user, model }: ModelRequest): number =>
  user.reduce((sum, part) => sum + (part.kind === 'text' ? tokensOf(part.text) : model.imageTokens), tokensOf(system));

/** What an answer cost: by the server's own figures, or estimated from the text where it gives none. */
export const chargeOfUsage = (
  usage: Usage,
  answer: { readonly text: string; readonly reasoning: string | null },
  known: { readonly likelyInput: number; readonly price: Price | undefined; readonly factor?: number },
): Charge => {
  const { prompt_tokens: input, completion_tokens: output } = usage ?? {};
  const reported = typeof input === 'number' && typeof output === 'number';
  const inputTokens = input ?? known.likelyInput;
  const tokens = {
    inputTokens,
    cachedTokens: Math.min(usage?.prompt_tokens_details?.cached_tokens ?? 0, inputTokens),
    outputTokens: output ?? tokensOf(answer.text) + tokensOf(answer.reasoning),
  };
  return {
    kind: reported ? 'reported' : 'estimated',
    ...tokens,
    reasoningTokens: Math.min(usage?.completion_tokens_details?.reasoning_tokens ?? 0, tokens.outputTokens),
    usd: usage?.cost ?? priceOf(known.price, tokens, known.factor),
  };
};

export const chargeOf = (
  request: ModelRequest,
  usage: Usage,
  answer: { readonly text: string; readonly reasoning: string | null },
): Charge => chargeOfUsage(usage, answer, { likelyInput: estimateInput(request), price: request.model.price });

/** The most that a request can cost: what is reserved for it, and booked when its reply is lost on the way. */
export const mostOf = (
  { most, model }: { readonly most: ModelRequest['most']; readonly model: { readonly price: Price | undefined } },
  factor = 1,
): Charge => {
  const tokens = { inputTokens: most.input, cachedTokens: 0, outputTokens: most.output };
  return { kind: 'lost', ...tokens, reasoningTokens: 0, usd: priceOf(model.price, tokens, factor) };
};
