import { useEffect, useRef, useState, type ReactElement, type RefObject } from "react";
import { useWidth } from "../../controls/use-width.ts";
import { useMessages } from "../../i18n/locale-context.ts";
import { appendixMessages } from "../../i18n/messages/window/appendix-messages.ts";
import type { OpenPdf } from "./open-pdf.ts";
import styles from "./appendix.module.css";

/** Widest a page is drawn, px. */
const widest = 860;

/** The pages of a document below each other; each is drawn when it comes near. */
export function PdfPages({ pdf }: { readonly pdf: OpenPdf }): ReactElement {
  const say = useMessages(appendixMessages);
  const { ref, width } = useWidth();
  const shown = Math.min(widest, width - 2);
  return (
    <div
      ref={ref}
      className={styles["pages"]}
      role="group"
      tabIndex={0}
      aria-label={say("appendix.pages", { count: pdf.count })}
    >
      {width === 0
        ? null
        : Array.from({ length: pdf.count }, (_, i) => (
            <Page key={i} pdf={pdf} number={i + 1} width={shown} />
          ))}
    </div>
  );
}

interface PageProps {
  readonly pdf: OpenPdf;
  readonly number: number;
  readonly width: number;
}

function Page({ pdf, number, width }: PageProps): ReactElement {
  const say = useMessages(appendixMessages);
  const box = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const isNear = useNear(box);
  const [text, setText] = useState("");
  useEffect(() => {
    if (!isNear || canvas.current === null) return undefined;
    const drawing = pdf.draw(number, canvas.current, width);
    void pdf.text(number).then(setText, () => undefined);
    return drawing.cancel;
  }, [isNear, pdf, number, width]);
  const name = say("appendix.page", { page: number, count: pdf.count });
  return (
    <section
      ref={box}
      id={`page-${number}`}
      className={styles["page"]}
      aria-label={name}
      style={{ width, height: width / pdf.ratio }}
    >
      {isNear ? <canvas ref={canvas} role="img" aria-label={name} /> : null}
      <p className={styles["heard"]}>{text}</p>
    </section>
  );
}

/** Whether an element is within a page or so of what is seen. */
function useNear(box: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (box.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: "900px 0px" },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return isNear;
}

/** Brings a page into sight, within its own scroll. */
export function showPage(page: number): void {
  const element = globalThis.document.getElementById(`page-${page}`);
  const pages = element?.parentElement;
  if (element === null || pages === null || pages === undefined) return;
  pages.scrollTo({ top: element.offsetTop - pages.offsetTop });
}
