const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Resolves at Ctrl-C, at `kill` and when the terminal is closed; a second one of any kind ends the process at once. Until
 * this is called they end it at once too, which is safe: an open transaction is rolled back, and Neo4j ends with its last
 * user.
 */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      for (const signal of SIGNALS) process.off(signal, stop);
      resolve();
    };
    for (const signal of SIGNALS) process.once(signal, stop);
  });
}
