import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";

/** A chapter of a document and the page it begins on, from 1. */
export interface Chapter {
  readonly title: string;
  readonly page: number;
}

/** A page drawn to a canvas; `cancel` before it is done leaves it as it is. */
export interface Drawing {
  readonly done: Promise<void>;
  readonly cancel: () => void;
}

/** A document that is open for reading. */
export interface OpenPdf {
  readonly count: number;
  /** Width over height of the first page. */
  readonly ratio: number;
  readonly chapters: readonly Chapter[];
  readonly draw: (page: number, canvas: HTMLCanvasElement, width: number) => Drawing;
  readonly text: (page: number) => Promise<string>;
  readonly close: () => void;
}

/** Opens a PDF with its own worker; reader and worker are loaded here, not with the window. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument, PDFWorker } = await import("pdfjs-dist");
  const port = new Worker(new URL("./pdf-worker.ts", import.meta.url), {
    type: "module",
    name: "pdf",
  });
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    worker,
    data: bytes.slice(),
    useWasm: false,
    useWorkerFetch: false,
  });
  const document = await task.promise;
  const first = (await document.getPage(1)).getViewport({ scale: 1 });
  return {
    count: document.numPages,
    ratio: first.width / first.height,
    chapters: await chaptersOf(document),
    draw: (page, canvas, width) => draw(document.getPage(page), canvas, width),
    text: async (page) => textOf(await document.getPage(page)),
    close: () => {
      void task.destroy().then(() => {
        worker.destroy();
        port.terminate();
      });
    },
  };
}

function draw(page: Promise<PDFPageProxy>, canvas: HTMLCanvasElement, width: number): Drawing {
  let isOver = false;
  let stop: (() => void) | undefined;
  const run = async (): Promise<void> => {
    const open = await page;
    if (isOver) return;
    const density = Math.min(2, globalThis.devicePixelRatio);
    const { width: natural } = open.getViewport({ scale: 1 });
    const viewport = open.getViewport({ scale: (width / natural) * density });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    const task = open.render({ canvas, viewport });
    stop = () => task.cancel();
    await task.promise;
  };
  return {
    done: run().catch(() => undefined),
    cancel: () => {
      isOver = true;
      stop?.();
    },
  };
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ("str" in item ? item.str : "")).join(" ");
}

/** The outline's first level with pages; nothing where the document has none. */
async function chaptersOf(document: PDFDocumentProxy): Promise<readonly Chapter[]> {
  const outline = (await document.getOutline()) as readonly OutlineEntry[] | null;
  const chapters = (outline ?? []).map(async ({ title, dest }): Promise<readonly Chapter[]> => {
    const place = typeof dest === "string" ? await document.getDestination(dest) : dest;
    const target: unknown = place?.[0];
    if (typeof target !== "object" || target === null) return [];
    const index = await document.getPageIndex(
      target as Parameters<typeof document.getPageIndex>[0],
    );
    return [{ title, page: index + 1 }];
  });
  return (await Promise.all(chapters)).flat();
}

interface OutlineEntry {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
}
