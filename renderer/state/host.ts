import type { HostBridge } from "../../electron/contract/bridge.ts";
import type { HostReply } from "../../electron/contract/reply.ts";
import type { HostRequestName, ParamsOf, ResultOf } from "../../electron/contract/requests.ts";

/** The host of this window; undefined where the page stands alone. */
export function hostBridge(): HostBridge | undefined {
  return (globalThis as { readonly isotherm?: HostBridge }).isotherm;
}

/** Asks the host; without one the answer is a fault. */
export async function askHost<Name extends HostRequestName>(
  name: Name,
  params: ParamsOf<Name>,
): Promise<HostReply<ResultOf<Name>>> {
  const bridge = hostBridge();
  if (bridge !== undefined) return bridge.request(name, params);
  return { ok: false, fault: { code: "host-gone", message: "no host" } };
}
