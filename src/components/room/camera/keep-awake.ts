/** Keeps the screen of the device on where the browser can; what is returned lets it sleep again. */
export function keepAwake(): () => void {
  // Not on plain http, and not in every browser, whatever the types say.
  const { wakeLock } = navigator as { readonly wakeLock?: WakeLock };
  let isWanted = true;
  let lock: WakeLockSentinel | undefined;
  wakeLock?.request('screen').then(
    (given) => {
      lock = given;
      if (!isWanted) void given.release();
    },
    () => {
      // A battery that is nearly empty: the screen goes off as it does always.
    },
  );
  return () => {
    isWanted = false;
    void lock?.release();
  };
}
