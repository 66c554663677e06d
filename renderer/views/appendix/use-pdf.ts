import { useEffect, useState } from "react";
import { openPdf, type OpenPdf } from "./open-pdf.ts";

/** A document being opened, open, or not readable. */
export type PdfState =
  | { readonly kind: "none" | "opening" | "unreadable" }
  | { readonly kind: "open"; readonly pdf: OpenPdf };

/** Opens bytes as a document; closes it when they change. */
export function usePdf(bytes: Uint8Array | undefined): PdfState {
  const [opened, setOpened] = useState<{ readonly bytes: Uint8Array; readonly state: PdfState }>();
  useEffect(() => {
    if (bytes === undefined) return undefined;
    let isOver = false;
    let open: OpenPdf | undefined;
    openPdf(bytes).then(
      (pdf) => {
        open = pdf;
        if (isOver) pdf.close();
        else setOpened({ bytes, state: { kind: "open", pdf } });
      },
      () => {
        if (!isOver) setOpened({ bytes, state: { kind: "unreadable" } });
      },
    );
    return () => {
      isOver = true;
      open?.close();
    };
  }, [bytes]);
  if (bytes === undefined) return { kind: "none" };
  return opened?.bytes === bytes ? opened.state : { kind: "opening" };
}
