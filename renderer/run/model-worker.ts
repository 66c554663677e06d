import type { FromWorker, ToWorker } from "./protocol.ts";
import { workerCore } from "./worker-core.ts";

/** The parts of a worker's global scope that are used here. */
interface WorkerScope {
  readonly postMessage: (message: FromWorker) => void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
}

const scope = self as unknown as WorkerScope;

const ticks = new MessageChannel();
const waiting: (() => void)[] = [];
ticks.port1.onmessage = () => waiting.shift()?.();

const receive = workerCore({
  send: (message) => scope.postMessage(message),
  breathe: () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      ticks.port2.postMessage(null);
    }),
  now: () => performance.now(),
});

scope.onmessage = ({ data }) => receive(data);
