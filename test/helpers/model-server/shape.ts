/** A choice and the usage of a completion, as servers send them. */
export interface Sent {
  readonly choices: readonly {
    readonly index: number;
    readonly finish_reason: string | null;
    readonly message: Message;
  }[];
  readonly usage?: object | undefined;
}
type Message = Readonly<Record<string, unknown>>;

const onMessage =
  (change: (message: Message) => Message, finish?: string) =>
  ({ choices, ...sent }: Sent): object => ({
    ...sent,
    choices: choices.map((choice) => ({
      ...choice,
      message: change(choice.message),
      ...(finish !== undefined && choice.finish_reason !== null && { finish_reason: finish }),
    })),
  });

const asStrings = (usage: object | undefined): object | undefined =>
  usage && Object.fromEntries(Object.entries(usage).map(([name, n]) => [name, typeof n === 'number' ? `${n}` : n]));

/** The same answer in other clothes: none of it is a reason to lose what was paid for. */
export const shapes = {
  parts: onMessage(({ content, ...message }) => ({
    ...message,
    content: [{ type: 'thinking', thinking: [], text: null }, '', { type: 'text', text: content }],
  })),
  'odd-fields': ({ usage, choices }: Sent): object => ({
    ...onMessage((message) => ({ ...message, refusal: false, reasoning_content: { steps: [] } }), 'STOP')({ choices }),
    model: 7,
    usage: asStrings(usage),
  }),
  'two-choices': ({ choices, ...sent }: Sent): object => ({
    ...sent,
    choices: choices.flatMap((choice) => [
      choice,
      { ...choice, index: 1, message: { ...choice.message, content: 'Something else.' } },
    ]),
  }),
  'tool-call': onMessage((message) => ({ ...message, content: null, tool_calls: [{ id: 'a' }] }), 'tool_calls'),
} satisfies Record<string, (sent: Sent) => object>;

export type Shape = keyof typeof shapes;

/** Puts a completion, or a piece of one, into the shape that a trouble names. */
export const shaped = (sent: Sent & object, trouble: unknown): object =>
  typeof trouble === 'string' && Object.hasOwn(shapes, trouble) ? { ...sent, ...shapes[trouble as Shape](sent) } : sent;
