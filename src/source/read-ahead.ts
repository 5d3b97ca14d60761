/**
 * Lets the source produce the next value while the consumer is busy with this one: two are held at most. Ends its source
 * when it is ended.
 */
export async function* readAhead<T>(values: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    let coming = values.next();
    for (;;) {
      const { done, value } = await coming;
      if (done) return;
      coming = values.next();
      // Met by the `await` above, unless the consumer stops before.
      coming.catch(() => {});
      yield value;
    }
  } finally {
    await values.return(undefined);
  }
}
