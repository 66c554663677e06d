import { ModelError } from "../../models/engine/errors.ts";
import type { FaultCode, HostFault } from "../contract/reply.ts";
import { PrintError } from "./appendix/print-error.ts";
import { DocumentError, placeText } from "./document-error.ts";
import { HostError } from "./host-error.ts";
import { FileError } from "./write-file.ts";

const codeOfSystem: Readonly<Record<string, FaultCode>> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  EACCES: "not-writable",
  EPERM: "not-writable",
  EROFS: "read-only",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EFBIG: "disk-full",
  EISDIR: "not-writable",
  ENAMETOOLONG: "bad-request",
  ABORT_ERR: "cancelled",
};

/** What went wrong, as the window is told; a fault of the program itself is `unexpected`. */
export function faultOf(error: unknown): HostFault {
  if (error instanceof HostError) return error.fault;
  if (error instanceof DocumentError) return documentFault(error);
  if (error instanceof ModelError || error instanceof PrintError) {
    return { code: "bad-document", message: error.message };
  }
  if (error instanceof FileError) return { code: "not-writable", message: error.message };
  if (!(error instanceof Error)) return { code: "unexpected", message: String(error) };
  const { code, path } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : codeOfSystem[code];
  return { code: known ?? "unexpected", message: error.message, file: path };
}

/** What is wrong with a document, as the window is told. */
export function documentFault(error: DocumentError): HostFault {
  const { place, expectation } = error;
  const at = placeText({ ...place, file: "" })
    .replace(/^:/, "")
    .trim();
  const isMissing = expectation.found === "none";
  return {
    code: isMissing ? "not-found" : "bad-document",
    message: error.message,
    file: place.file,
    ...(at === "" ? {} : { place: at }),
    ...expectation,
  };
}
