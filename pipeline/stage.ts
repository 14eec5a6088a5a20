/** How one step on a sample ended. A verdict is data: a rejection is not an exception. */
export type StageResult<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'rejected'; readonly reason: string; readonly detail?: string }
  | { readonly kind: 'retry'; readonly afterMs: number; readonly error: string };
