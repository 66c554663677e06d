import type { FaultCode, HostFault } from "../contract/reply.ts";

/** A request that cannot be done, told in parts. */
export class HostError extends Error {
  readonly fault: HostFault;

  constructor(code: FaultCode, message: string, parts: Partial<HostFault> = {}) {
    super(message);
    this.name = "HostError";
    this.fault = { ...parts, code, message };
  }
}
