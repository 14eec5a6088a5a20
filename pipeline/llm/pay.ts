import type { NewReply, SentRequest, Store } from '../../db/store.js';
import { grouped } from '../group.js';
import type { Budget } from './budget.js';
import { mostOf } from './cost.js';
import type { Sent } from './endpoint.js';
import type { Ending } from './pace.js';
import type { ModelRequest } from './request.js';
import type { Schedule, Slot } from './schedule.js';

/** Sends a request once: with money set aside before, and the reply and its cost stored before anybody sees it. */
export type Pay = (request: ModelRequest, again?: { readonly avoid: string | undefined }) => Promise<Paid>;

export interface Paid {
  readonly sent: Sent;
  readonly slot: Slot;
}

/** A guess for the endpoint's tokens per minute; it is put right by what the server says. */
const likelyTokens = ({ most }: ModelRequest): number => Math.ceil(most.input / 3.5) + Math.min(most.output, 500);

const endingOf = (sent: Sent): Ending => {
  switch (sent.kind) {
    case 'reply': {
      const { inputTokens, outputTokens } = sent.reply.charge;
      return { kind: 'answered', tokens: inputTokens + outputTokens, outputTokens };
    }
    case 'limited':
      return { kind: 'limited', afterMs: sent.afterMs };
    case 'trouble':
      return { kind: 'failed', afterMs: sent.afterMs, timeout: sent.timeout };
    default:
      return { kind: 'refused' };
  }
};

/** How a request stands in the books. */
export const entryOf = ({ key, stage, role, model, sampleId }: ModelRequest): Omit<NewReply, 'charge'> => ({
  key,
  stage,
  role,
  model: model.name,
  ...(sampleId !== undefined && { sampleId }),
});

export interface PayOptions {
  readonly store: Pick<Store, 'replies'>;
  readonly schedule: Schedule;
  readonly budget: Budget;
}

export const createPay = ({ store, schedule, budget }: PayOptions): Pay => {
  const put = grouped(async (replies: readonly NewReply[]) => {
    await store.replies.put(replies);
    return replies.map(() => undefined);
  });
  const sending = grouped(async (requests: readonly SentRequest[]) => {
    await store.replies.sending(requests);
    return requests.map(() => undefined);
  });
  return async (request, again) => {
    const most = mostOf(request);
    const reservation = await budget.reserve(most);
    try {
      const slot = await schedule.acquire(request.model.routes, likelyTokens(request), again);
      const entry = entryOf(request);
      let sent: Sent | undefined;
      try {
        await sending({ ...entry, most });
        sent = await slot.endpoint.send(request, slot.route);
        // An answer that was lost on the way may have been paid for: it counts as the most that it can have cost.
        const body = sent.kind === 'reply' ? sent.reply : undefined;
        const charge = body?.charge ?? (sent.kind === 'trouble' && sent.paid ? most : undefined);
        if (charge) await put({ ...entry, ...(body && { body }), charge });
        else await store.replies.unpaid([request.key]);
        reservation.settle(charge);
      } finally {
        // Only now: a process that dies has never more unstored replies than requests that it may have in flight.
        slot.end(sent ? endingOf(sent) : { kind: 'refused' });
      }
      return { sent, slot };
    } finally {
      reservation.settle();
    }
  };
};
