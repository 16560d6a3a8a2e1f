/** Does work for every item, `workers` at a time, each with what it opened for itself. */
export async function inParallel<Item, Tool>(
  items: readonly Item[],
  workers: number,
  open: () => Promise<Tool>,
  work: (item: Item, tool: Tool) => Promise<void>,
): Promise<void> {
  const left = [...items];
  await Promise.all(
    Array.from({ length: workers }, async () => {
      const tool = await open();
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item, tool);
    }),
  );
}
