/** Most times a page that died is loaded again within the time below. */
const most = 3;
const within = 60_000;

/** Counts how often a page died; gives whether it may be loaded again. */
export type CrashCount = () => boolean;

/** Counts from nothing. `now` gives milliseconds. */
export function crashCount(now: () => number): CrashCount {
  let times: readonly number[] = [];
  return () => {
    const present = now();
    times = [...times.filter((each) => present - each < within), present];
    return times.length <= most;
  };
}
