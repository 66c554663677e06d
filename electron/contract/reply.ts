/** What kind of thing went wrong; the window has words for each. */
export type FaultCode =
  | "bad-request"
  | "not-allowed"
  | "not-found"
  | "not-readable"
  | "not-writable"
  | "read-only"
  | "disk-full"
  | "bad-document"
  | "newer-version"
  | "wrong-kind"
  | "changed-outside"
  | "link-refused"
  | "cancelled"
  | "host-gone"
  | "unexpected";

/** Why a request was not done, in parts, so that it can be said in the user's language. */
export interface HostFault {
  readonly code: FaultCode;
  /** One line in English for logs and for codes without words of their own. */
  readonly message: string;
  /** The file it is about, as the user knows it. */
  readonly file?: string | undefined;
  /** Line, column and keys in that file, as far as they are known. */
  readonly place?: string | undefined;
  readonly expected?: string | undefined;
  readonly found?: string | undefined;
}

/** The answer to a request: what was asked for, or why not. */
export type HostReply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: HostFault };
