/**
 * Runs `work` on all items, `atOnce` of them at a time, and yields the answers in the order of the items. No more
 * than `atOnce` answers are ever held, however long the list.
 */
export async function* inOrder<Item, Answer>(
  items: AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const running: Promise<Answer>[] = [];
  for await (const item of items) {
    const answer = work(item);
    answer.catch(() => undefined); // reported when its turn comes
    running.push(answer);
    if (running.length >= atOnce) yield (await running.shift()) as Answer;
  }
  while (running.length > 0) yield (await running.shift()) as Answer;
}
