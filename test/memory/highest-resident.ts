/** How often it is looked, in milliseconds: often enough for what lasts, at no cost that shows. */
const INTERVAL = 10;

/** Does work, and gives the resident bytes of this process at their highest meanwhile. */
export async function highestResident<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; highest: number }> {
  let highest = 0;
  const look = (): void => {
    highest = Math.max(highest, process.memoryUsage.rss());
  };
  look();
  const timer = setInterval(look, INTERVAL);
  try {
    const result = await work();
    look();
    return { result, highest };
  } finally {
    clearInterval(timer);
  }
}
