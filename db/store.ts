/**
 * The store: everything that a dataset knows, except its images. Asynchronous, and free of SQL, so that a server
 * database can stand in for the embedded one. Every implementation runs test/contracts/store.ts.
 *
 * Order is part of the contract. A sample has an `ordinal`, its place in the dataset's own sequence: imported programs
 * below zero in the order of their import, generated ones from zero on. What is accepted, and in which position,
 * follows ordinals and never the order in which work happened to finish.
 */

import type { SeedStore } from './seed.js';

/** Plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Sample {
  /** Hash of where it came from, 32 hexadecimal digits. */
  readonly id: string;
  readonly ordinal: number;
  readonly source: string;
  /** All that its first stage needs to make the program, and all that its provenance says about its source. */
  readonly origin: unknown;
  readonly state: 'open' | 'accepted' | 'rejected' | 'dead';
}

export interface JobKey {
  readonly stage: string;
  /** Idempotency key: hash of sample, stage, stage version and input. */
  readonly key: string;
}

export interface NewSample {
  readonly id: string;
  readonly source: string;
  readonly origin: unknown;
  /** Its place. Left out: the next free one below zero, before all generated samples. */
  readonly ordinal?: number;
  readonly job: JobKey;
  /** Known to be no good from the start: it is kept as a rejection and never run. */
  readonly rejection?: Rejection;
}

export interface Rejection {
  readonly reason: string;
  readonly detail?: string;
  /** What the stage had to say on the way, as plain JSON. */
  readonly log?: unknown;
}

/** A job in somebody's hands until its lease ends. Whoever lost it can no longer commit: `token` is the fence. */
export interface Claim extends JobKey {
  readonly sample: Sample;
  readonly token: string;
  /** Attempts spent before this one. */
  readonly attempts: number;
}

export interface ClaimRequest {
  readonly stages: readonly string[];
  readonly limit: number;
  readonly leaseMs: number;
  /**
   * Take a job only when no sample with a lower ordinal still has work in one of these earlier stages, so that
   * whoever decides in order (duplicates, positions) decides the same on every machine.
   */
  readonly after?: readonly string[];
}

/** How one claimed job ended. Stored together with what follows from it, or not at all. */
export type Outcome =
  /** Artifacts stored by name, job done, the next job waiting; with `keepMs` it is in the same hands at once, on a lease so long. */
  | {
      readonly kind: 'done';
      readonly artifacts: Readonly<Record<string, unknown>>;
      readonly next: JobKey;
      readonly keepMs?: number;
    }
  /** The last stage: the triplet takes the next position, unless one of its marks is taken: then it is a rejection. */
  | { readonly kind: 'accepted'; readonly triplet: unknown; readonly marks: Readonly<Record<string, string>> }
  | { readonly kind: 'rejected'; readonly rejection: Rejection }
  /** Not the sample's fault: runs again, no attempt spent. Without an `error` it leaves no event: it only waits. */
  | { readonly kind: 'retry'; readonly afterMs: number; readonly error: string }
  /** The stage broke on it: an attempt is spent; after `maxAttempts` it is a dead letter. */
  | { readonly kind: 'failed'; readonly afterMs: number; readonly error: string; readonly maxAttempts: number };

export interface Completion {
  readonly claim: Claim;
  readonly outcome: Outcome;
  /** Milliseconds that the stage took. */
  readonly ms: number;
}

/**
 * What became of a completion. `lost`: the lease had ended and nothing was written. `duplicate`: another triplet
 * has one of its marks, and it was rejected as `duplicate-<mark>`.
 */
export type Committed = 'done' | 'accepted' | 'duplicate' | 'rejected' | 'retry' | 'dead' | 'lost';

export interface Triplet {
  /** 1, 2, 3… without gaps, in the order of acceptance. */
  readonly position: number;
  readonly sampleId: string;
  readonly value: unknown;
}

/** What a sample has been through so far. */
export interface Chain {
  readonly sample: Sample;
  readonly jobs: readonly JobKey[];
}

/** A sample that goes back to a stage: its job waits again. */
export interface Restart {
  readonly sampleId: string;
  readonly stage: string;
  /** Left out: the key that the job has. */
  readonly key?: string;
  /** The stages after it: their jobs and what they made are forgotten. */
  readonly forget: readonly string[];
}

/** A line of the running totals: how many samples ended how in which stage, and the milliseconds it took. */
export interface Count {
  readonly stage: string;
  readonly outcome: 'done' | 'rejected' | 'dead';
  /** Empty unless rejected. */
  readonly reason: string;
  readonly n: number;
  readonly ms: number;
}

export interface Totals {
  readonly samples: number;
  /** Samples that are neither accepted nor rejected nor dead. */
  readonly open: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly dead: number;
  /** The next ordinal for a generated sample. */
  readonly nextOrdinal: number;
  readonly counts: readonly Count[];
}

export interface RetryFilter {
  readonly ids?: readonly string[];
  readonly stage?: string;
  readonly reason?: string;
}

export interface RejectedSample extends Rejection {
  readonly sampleId: string;
  readonly stage: string;
  /** `dead`: the stage broke on it again and again, and `detail` is its last error. */
  readonly kind: 'rejected' | 'dead';
}

/** One sample's whole story. */
export interface Story {
  readonly sample: Sample;
  readonly jobs: readonly {
    readonly stage: string;
    readonly state: 'queued' | 'waiting' | 'claimed' | 'done' | 'rejected' | 'dead';
    readonly attempts: number;
    readonly ms: number;
  }[];
  readonly rejection?: RejectedSample;
  readonly position?: number;
  readonly events: readonly StoreEvent[];
}

export interface StoreEvent {
  /** Milliseconds since 1970. Times are for people; nothing is computed from them. */
  readonly at: number;
  readonly kind: string;
  readonly sampleId?: string;
  readonly detail: string;
}

/** What one request to a model cost. */
export interface Charge {
  /**
   * `reported`: the server's own figures. `estimated`: it gave none. `lost`: the reply never arrived, and these are the
   * most that it can have cost, or what others of its kind cost.
   */
  readonly kind: 'reported' | 'estimated' | 'lost';
  /** Of these, `cachedTokens` were read from the server's cache. */
  readonly inputTokens: number;
  readonly cachedTokens: number;
  /** Of these, `reasoningTokens` are not in the answer. */
  readonly outputTokens: number;
  readonly reasoningTokens: number;
  /** US dollars; null when nobody knows the model's price. */
  readonly usd: number | null;
}

export interface StoredReply {
  /** Hash of what was asked, of whom and with which parameters; the same wherever the model is served. */
  readonly key: string;
  readonly stage: string;
  readonly role: string;
  readonly model: string;
  /** What the model answered, as plain JSON. */
  readonly body: unknown;
}

export interface NewReply extends Omit<StoredReply, 'body'> {
  /** Left out when nothing came that could be used: then only the charge is kept. */
  readonly body?: unknown;
  /** The sample that it was asked for. */
  readonly sampleId?: string;
  readonly charge: Charge;
}

/** A request that is about to be sent. */
export interface SentRequest extends Omit<StoredReply, 'body'> {
  /** The most that it can cost. */
  readonly most: Charge;
}

/** All that was paid so far for one role of one stage by one model; kept as replies are stored, never counted by a scan. */
export interface Spending {
  readonly stage: string;
  readonly role: string;
  readonly model: string;
  readonly requests: number;
  /** Of the requests, those of each kind of charge, and those without a price. */
  readonly lost: number;
  readonly estimated: number;
  readonly unpriced: number;
  readonly inputTokens: number;
  readonly cachedTokens: number;
  readonly outputTokens: number;
  readonly reasoningTokens: number;
  readonly usd: number;
}

/** Many requests that a provider answers together, within a day. */
export interface Batch {
  /** Ours; the provider is told it, too. */
  readonly id: string;
  readonly endpoint: string;
}

export interface OpenBatch extends Batch {
  /** The provider's name for it; null while nobody knows whether it ever got there. */
  readonly remote: string | null;
  /** Requests in it. */
  readonly size: number;
  /** When it was begun, milliseconds since 1970. */
  readonly at: number;
}

export interface BatchEntry {
  /** The key of the reply that it will get. */
  readonly key: string;
  /** All that is needed to store that reply, as plain JSON. */
  readonly entry: unknown;
}

/** Where a request is that was put into a batch: still in one, or out of it with nothing but this to show. */
export type WaitingRequest = { readonly batch: string } | { readonly failure: string };

/** Who works on the dataset. Survives `kill -9` no longer than its own clock, or than its process on this host. */
export interface Lease {
  readonly name: string;
  readonly token: string;
  readonly pid: number;
  readonly host: string;
}

export interface Store {
  readonly samples: {
    /** Adds those that are not there yet, each with its first job, in the given order. Answers with the ids added. */
    readonly add: (samples: readonly NewSample[]) => Promise<readonly string[]>;
    readonly get: (id: string) => Promise<Sample | undefined>;
    /** Ids that begin with `prefix`, at most `limit`. */
    readonly find: (prefix: string, limit: number) => Promise<readonly string[]>;
    readonly story: (id: string) => Promise<Story | undefined>;
  };
  readonly jobs: {
    /** Lowest ordinals first; jobs whose lease ended or whose time has come count as waiting. */
    readonly claim: (request: ClaimRequest) => Promise<readonly Claim[]>;
    /** All of them in one transaction, in the given order. */
    readonly complete: (completions: readonly Completion[]) => Promise<readonly Committed[]>;
    /** Prolongs leases; answers with the claims that were lost meanwhile. */
    readonly renew: (claims: readonly Claim[], leaseMs: number) => Promise<readonly Claim[]>;
    /** Gives claims back unspent. */
    readonly release: (claims: readonly Claim[]) => Promise<void>;
    /** Gives back every claim that anybody holds: for the one who has just taken over the dataset. */
    readonly releaseAll: () => Promise<number>;
    /** Milliseconds until the next waiting job is due or the next lease ends; undefined when there is none. */
    readonly nextDueMs: () => Promise<number | undefined>;
    /** Rejected and dead samples back to the stage that stopped them. Answers with how many. */
    readonly retry: (filter: RetryFilter) => Promise<number>;
    /** What samples have been through, in the order of their ordinals, `after` an id or from the beginning. */
    readonly chains: (page: { readonly after?: string; readonly limit: number }) => Promise<readonly Chain[]>;
    /**
     * All accepted samples back to the last stage: triplets and marks are forgotten, to be given anew in order, for what
     * is accepted follows from what was accepted before. Whoever that stage rejected, as a duplicate perhaps, gets another
     * chance. Answers with how many were accepted.
     */
    readonly reopen: (lastStage: string) => Promise<number>;
    /** Samples back to a stage, all in one transaction; accepted ones only after `reopen`. Answers with how many. */
    readonly restart: (restarts: readonly Restart[]) => Promise<number>;
  };
  readonly artifacts: {
    /** What a stage stored for a sample, by its name; undefined when there is none. */
    readonly read: (sampleId: string, name: string) => Promise<unknown>;
  };
  readonly triplets: {
    /** Triplets with `position > after`, in order, at most `limit`. */
    readonly read: (page: { readonly after: number; readonly limit: number }) => Promise<readonly Triplet[]>;
    readonly count: () => Promise<number>;
    /** The marks of one kind with their holders, in the order of the marks, `after` one of them or from the beginning. */
    readonly marks: (page: {
      readonly kind: string;
      readonly after?: string;
      readonly limit: number;
    }) => Promise<readonly { readonly mark: string; readonly sampleId: string }[]>;
  };
  readonly rejections: {
    /** Rejected and dead samples in the order of their ordinals, `after` an id or from the beginning. */
    readonly list: (
      filter: RetryFilter & { readonly after?: string; readonly limit: number },
    ) => Promise<readonly RejectedSample[]>;
  };
  readonly replies: {
    readonly get: (key: string) => Promise<StoredReply | undefined>;
    /** Those that were first asked for a sample, oldest first. */
    readonly of: (sampleId: string) => Promise<readonly StoredReply[]>;
    /** All of them in one transaction, each with its charge. A key that has a reply keeps it; the charge counts all the same. */
    readonly put: (replies: readonly NewReply[]) => Promise<void>;
    /** Before they are sent: what a process that dies leaves of them may have been paid for. `put` ends that. */
    readonly sending: (requests: readonly SentRequest[]) => Promise<void>;
    /** They have come to nothing, and cost nothing. */
    readonly unpaid: (keys: readonly string[]) => Promise<void>;
    /**
     * Books what dead processes left as lost: at what requests of the same stage, role and model cost on average, or, while
     * there are fewer than twenty, at the most that it can have cost. Answers with how many.
     */
    readonly settleLost: () => Promise<number>;
    /** In the order of stage, role and model. */
    readonly spending: () => Promise<readonly Spending[]>;
  };
  readonly batches: {
    /** Before anything is sent. */
    readonly open: (batch: Batch, requests: readonly BatchEntry[]) => Promise<void>;
    readonly sent: (id: string, remote: string) => Promise<void>;
    /** Oldest first. */
    readonly list: () => Promise<readonly OpenBatch[]>;
    readonly requests: (id: string) => Promise<readonly BatchEntry[]>;
    readonly find: (key: string) => Promise<WaitingRequest | undefined>;
    /**
     * In one transaction: its replies are stored, requests that failed keep their failure, and those that got neither
     * are forgotten, free to be asked again.
     */
    readonly settle: (id: string, replies: readonly NewReply[], failures: ReadonlyMap<string, string>) => Promise<void>;
    /** Forgets a failure. */
    readonly forget: (key: string) => Promise<void>;
  };
  /** Images that `reproduce` and `vary` start from. */
  readonly seeds: SeedStore;
  /** Kept as work is committed, never counted by a scan. */
  readonly totals: () => Promise<Totals>;
  readonly events: {
    readonly add: (event: {
      readonly kind: string;
      readonly sampleId?: string;
      readonly detail: string;
    }) => Promise<void>;
  };
  readonly meta: {
    readonly get: (key: string) => Promise<string | undefined>;
    readonly set: (key: string, value: string) => Promise<void>;
  };
  readonly leases: {
    /** Takes the lease, or throws a `StoreError` of kind `locked` that names its holder. */
    readonly acquire: (name: string, ttlMs: number) => Promise<Lease>;
    /** Prolongs it; false when somebody else has it now. */
    readonly renew: (lease: Lease, ttlMs: number) => Promise<boolean>;
    readonly release: (lease: Lease) => Promise<void>;
  };
  readonly close: () => Promise<void>;
}
