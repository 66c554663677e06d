import { z } from "../../../models/scenario/zod.ts";
import { HostError } from "../host-error.ts";

const addressSchema = z.url().max(2_000);

/**
 * An address that may be handed to the user's browser: encrypted, without a name and password in it,
 * on a host that a source of the library names. Throws HostError.
 */
export function acceptLink(address: string, hosts: ReadonlySet<string>): string {
  const url = addressSchema.safeParse(address).success ? new URL(address) : undefined;
  const isPlain = url?.protocol === "https:" && url.username === "" && url.password === "";
  if (url === undefined || !isPlain || url.port !== "" || !hosts.has(url.hostname)) {
    const expected = "an address of a source that comes with the program";
    const message = `expected ${expected}, found ${address.slice(0, 200)}`;
    throw new HostError("link-refused", message, { expected, found: address.slice(0, 200) });
  }
  return url.href;
}

/** The hosts of addresses; what is no address is passed over. */
export function hostsOf(addresses: readonly string[]): ReadonlySet<string> {
  const urls = addresses.map((address) => URL.parse(address));
  return new Set(urls.flatMap((url) => (url === null ? [] : [url.hostname])));
}
