/**
 * Makes calls of an asynchronous function wait for one another. What first asks the browser what is there and then changes it
 * must not run twice at once: an install and a grant may come in the same moment, and the second registration of one id
 * is an error.
 */
export function oneAtATime<Args extends unknown[]>(
  work: (...args: Args) => Promise<void>,
): (...args: Args) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (...args) => {
    // After a failure too: its own caller has been told of it.
    const next = last.then(
      () => work(...args),
      () => work(...args),
    );
    last = next;
    return next;
  };
}
